/// The languages that people read the program in (语言).
public enum Language: String, CaseIterable, Sendable {
  /// Chinese, which the offices work in.
  case zh
  /// English.
  case en

  /// The code that `--lang` takes: `zh` or `en`.
  public var code: String { rawValue }

  /// The language with a code, in capitals or not; nil where there is none.
  public init?(code: String) {
    self.init(rawValue: code.lowercased())
  }

  /// The language of a process's environment.
  ///
  /// The first of LC_ALL, LC_MESSAGES and LANG that is not empty settles it. Chinese of any country
  /// gives Chinese, and so does an environment that names no language (`C`, `POSIX` or nothing),
  /// since the users are Chinese offices; everything else gives English.
  public static func detected(from environment: [String: String]) -> Language {
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    guard let locale = locales.first(where: { !$0.isEmpty }) else { return .zh }
    let name = locale.prefix { $0 != "." && $0 != "@" }.lowercased()
    return name.isEmpty || name == "c" || name == "posix" || name.hasPrefix("zh") ? .zh : .en
  }
}
