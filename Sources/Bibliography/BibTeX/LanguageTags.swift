/// Languages as BCP 47 tags.
enum LanguageTags {
  /// The tag of a language under the name that `babel` gives it, with `langidopts` such as `variant=british`; a name that
  /// is not known is given back.
  static func tag(ofBabelName name: String, options: String = "") -> String {
    let name = name.lowercased().filter { !$0.isWhitespace }
    if name == "english", let variant = options.split(separator: "=").last, options.hasPrefix("variant=") {
      if let tag = babel[String(variant)] ?? variants[String(variant)] { return tag }
    }
    return babel[name] ?? name
  }

  /// The plainest name that `babel` has for a language; the tag itself where it has none.
  static func babelName(of tag: String) -> String {
    let names = babel.filter { $0.value == tag }.keys
    return names.min { $0.count == $1.count ? $0 < $1 : $0.count < $1.count } ?? tag
  }

  private static let variants = ["us": "en-US", "usmax": "en-US", "uk": "en-GB"]

  private static let babel: [String: String] = [
    "acadian": "fr-CA", "afrikaans": "af-ZA", "american": "en-US", "arabic": "ar", "armenian": "hy-AM",
    "australian": "en-AU", "austrian": "de-AT", "basque": "eu-ES", "belarusian": "be-BY", "brazil": "pt-BR",
    "brazilian": "pt-BR", "breton": "br-FR", "british": "en-GB", "bulgarian": "bg-BG", "canadian": "en-CA",
    "canadien": "fr-CA", "catalan": "ca-AD", "chinese": "zh-CN", "croatian": "hr-HR", "czech": "cs-CZ",
    "danish": "da-DK", "dutch": "nl-NL", "english": "en-US", "estonian": "et-EE", "finnish": "fi-FI",
    "francais": "fr-FR", "french": "fr-FR", "frenchb": "fr-FR", "galician": "gl-ES", "georgian": "ka-GE",
    "german": "de-DE", "germanb": "de-DE", "greek": "el-GR", "hebrew": "he-IL", "hindi": "hi", "hungarian": "hu-HU",
    "icelandic": "is-IS", "indonesian": "id", "irish": "ga", "italian": "it-IT", "japanese": "ja-JP", "korean": "ko",
    "latin": "la", "latvian": "lv-LV", "lithuanian": "lt-LT", "magyar": "hu-HU", "mongolian": "mn",
    "naustrian": "de-AT", "newzealand": "en-NZ", "ngerman": "de-DE", "norsk": "nb-NO", "nynorsk": "nn-NO",
    "persian": "fa", "polish": "pl-PL", "polutonikogreek": "el-GR", "portuguese": "pt-PT", "romanian": "ro-RO",
    "russian": "ru-RU", "sanskrit": "sa", "serbian": "sr", "slovak": "sk-SK", "slovene": "sl-SI",
    "slovenian": "sl-SI", "spanish": "es-ES", "swedish": "sv-SE", "swissgerman": "de-CH", "thai": "th-TH",
    "turkish": "tr-TR", "ukenglish": "en-GB", "ukrainian": "uk-UA", "usenglish": "en-US", "vietnamese": "vi-VN",
    "welsh": "cy-GB",
  ]
}
