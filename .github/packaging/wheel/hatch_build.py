"""Says for which machines the wheel is: those that the binary in it runs on."""

import pathlib
import platform
import struct

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def is_static(path):
    """Whether an ELF file asks for no loader (no program header PT_INTERP), and so for no C library."""
    data = path.read_bytes()
    assert data[:5] == b"\x7fELF\x02", f"{path} is no 64-bit ELF file"
    [start] = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    return all(struct.unpack_from("<I", data, start + size * index) != (3,) for index in range(count))


def tag(binary):
    machine = platform.machine().lower()
    if platform.system() == "Darwin":
        return f"py3-none-macosx_15_0_{machine}"
    if is_static(binary):
        return f"py3-none-manylinux_2_17_{machine}.manylinux2014_{machine}.musllinux_1_1_{machine}"
    return f"py3-none-linux_{machine}"


class Tag(BuildHookInterface):
    def initialize(self, version, build_data):
        build_data["pure_python"] = False
        build_data["tag"] = tag(pathlib.Path(self.root, "usr/bin/histmark"))
