/// A letter without its case and its marks: no, one or two folded scalars (0 where there is none).
struct FoldedScalar {
  var first: UInt32
  var second: UInt32 = 0
  var isCapital = false
}

/// Folds a letter: Latin letters to ASCII, Greek and Cyrillic ones to the small letter without accents (`й` and `ё` too,
/// because a text may have the mark as a character of its own), full-width forms to ASCII; combining marks, the vowel
/// points of Hebrew and Arabic and the tatweel fold away. What it does not know stays as it is.
func foldedScalar(_ scalar: UInt32) -> FoldedScalar {
  switch scalar {
  case 0..<0x80:
    let isCapital = scalar >= 0x41 && scalar <= 0x5A
    return FoldedScalar(first: scalar | (isCapital ? 0x20 : 0), isCapital: isCapital)
  case 0xDF, 0x1E9E: return FoldedScalar(first: 0x73, second: 0x73, isCapital: scalar != 0xDF)
  case 0xC6, 0x1E2, 0x1FC: return FoldedScalar(first: 0x61, second: 0x65, isCapital: true)
  case 0xE6, 0x1E3, 0x1FD: return FoldedScalar(first: 0x61, second: 0x65)
  case 0x152, 0x153: return FoldedScalar(first: 0x6F, second: 0x65, isCapital: scalar == 0x152)
  case 0xDE, 0xFE: return FoldedScalar(first: 0x74, second: 0x68, isCapital: scalar == 0xDE)
  case 0xC0...0x24F: return latin(scalar, in: LatinBases.fromC0, from: 0xC0)
  case 0x259: return FoldedScalar(first: 0x65)
  case 0x1E00...0x1EFF: return latin(scalar, in: LatinBases.from1E00, from: 0x1E00)
  case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x591...0x5C7, 0x640, 0x64B...0x65F, 0x670, 0x200C,
    0x200D, 0x3099, 0x309A:
    return FoldedScalar(first: 0)
  case 0x386...0x3CE: return greek(scalar)
  case 0x400...0x52F: return cyrillic(scalar)
  case 0x531...0x556: return FoldedScalar(first: scalar + 0x30, isCapital: true)
  case 0x622, 0x623, 0x625: return FoldedScalar(first: 0x627)
  case 0x649: return FoldedScalar(first: 0x64A)
  case 0xFF10...0xFF19: return FoldedScalar(first: scalar - 0xFEE0)
  case 0xFF21...0xFF3A: return FoldedScalar(first: scalar - 0xFEC0, isCapital: true)
  case 0xFF41...0xFF5A: return FoldedScalar(first: scalar - 0xFEE0)
  default: return FoldedScalar(first: scalar)
  }
}

private func latin(_ scalar: UInt32, in bases: StaticString, from first: UInt32) -> FoldedScalar {
  let base = UInt32(bases.utf8Start[Int(scalar - first)])
  if base == 0x2E { return FoldedScalar(first: scalar) }
  return FoldedScalar(first: base | 0x20, isCapital: base < 0x60)
}

private func greek(_ scalar: UInt32) -> FoldedScalar {
  switch scalar {
  case 0x391...0x3A9: FoldedScalar(first: scalar + 0x20, isCapital: true)
  case 0x386: FoldedScalar(first: 0x3B1, isCapital: true)
  case 0x388: FoldedScalar(first: 0x3B5, isCapital: true)
  case 0x389: FoldedScalar(first: 0x3B7, isCapital: true)
  case 0x38A, 0x3AA: FoldedScalar(first: 0x3B9, isCapital: true)
  case 0x38C: FoldedScalar(first: 0x3BF, isCapital: true)
  case 0x38E, 0x3AB: FoldedScalar(first: 0x3C5, isCapital: true)
  case 0x38F: FoldedScalar(first: 0x3C9, isCapital: true)
  case 0x3AC: FoldedScalar(first: 0x3B1)
  case 0x3AD: FoldedScalar(first: 0x3B5)
  case 0x3AE: FoldedScalar(first: 0x3B7)
  case 0x390, 0x3AF, 0x3CA: FoldedScalar(first: 0x3B9)
  case 0x3CC: FoldedScalar(first: 0x3BF)
  case 0x3B0, 0x3CB, 0x3CD: FoldedScalar(first: 0x3C5)
  case 0x3CE: FoldedScalar(first: 0x3C9)
  case 0x3C2: FoldedScalar(first: 0x3C3)
  default: FoldedScalar(first: scalar)
  }
}

private func cyrillic(_ scalar: UInt32) -> FoldedScalar {
  let isCapital =
    scalar < 0x430
    || scalar >= 0x460
      && (scalar >= 0x4C1 && scalar <= 0x4CE ? scalar & 1 == 1 : scalar & 1 == 0 && scalar != 0x482)
  let small: UInt32 =
    switch scalar {
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x4C0: 0x4CF
    case 0x460...: isCapital ? scalar + 1 : scalar
    default: scalar
    }
  let base: UInt32 =
    switch small {
    case 0x439, 0x45D: 0x438
    case 0x450, 0x451: 0x435
    case 0x453: 0x433
    case 0x457: 0x456
    case 0x45C: 0x43A
    case 0x45E: 0x443
    default: small
    }
  return FoldedScalar(first: base, isCapital: isCapital)
}

/// For each letter of two blocks, the ASCII letter that it is written over, in the same case; `.` where there is none.
enum LatinBases {
  static let fromC0: StaticString = """
    AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg\
    GgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs\
    .B....O..DD....EE..G....Kk...N..Oo.............Uu..Yy........................AaIiOoUuUuUuUuUueAa\
    AaAa..GgKkOoOo..j...Gg..NnAaAaOoAaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............\
    ................
    """
  static let from1E00: StaticString = """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr\
    SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy....S.AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......
    """
}
