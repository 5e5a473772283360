import FuyiLaw
import FuyiWording
import Testing

@Suite("Which language a person reads")
struct LanguageTests {
  @Test(
    "The environment settles the language, the first variable that is not empty before the others",
    arguments: [
      ([:], .zh),
      (["LANG": ""], .zh),
      (["LANG": "C"], .zh),
      (["LANG": "C.UTF-8"], .zh),
      (["LC_ALL": "POSIX"], .zh),
      (["LANG": "zh_CN.UTF-8"], .zh),
      (["LANG": "zh_TW"], .zh),
      (["LANG": "zh"], .zh),
      (["LANG": "en_US.UTF-8"], .en),
      (["LANG": "de_DE@euro"], .en),
      (["LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "zh_CN"], .en),
      (["LC_ALL": "zh_CN", "LC_MESSAGES": "en_GB", "LANG": "en_US"], .zh),
      (["LC_MESSAGES": "zh_CN", "LANG": "en_US"], .zh),
      (["LC_CTYPE": "en_US"], .zh),
    ] as [([String: String], Language)])
  func detected(environment: [String: String], language: Language) {
    #expect(Language.detected(from: environment) == language)
  }

  @Test("A language has a code of two letters, read in capitals or not")
  func codes() {
    #expect(Language.allCases.map(\.code) == ["zh", "en"])
    #expect(Language(code: "EN") == .en)
    #expect(Language(code: "zh") == .zh)
    #expect(Language(code: "fr") == nil)
    #expect(Language(code: "") == nil)
  }

  @Test("A term is told in either language")
  func term() {
    let term = Term(zh: "受理", en: "accept")
    #expect(term.text(in: .zh) == "受理")
    #expect(term.text(in: .en) == "accept")
  }
}
