import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The papers by which applicants are known")
struct IdentityPaperTests {
  private static let number = IdentityNumbers.citizen("37150219900307451")
  private static let code = IdentityNumbers.creditCode("91371500MA3C7Q8X0")

  @Test("a number is read however it is written, and kept in one form")
  func forms() throws {
    let spaced = "３７１５０２ 19900307 " + Self.number.suffix(4)
    for text in [Self.number, spaced, "citizen:\(Self.number)", "身份证：\(Self.number)"] {
      let paper = try IdentityPaper(text)
      #expect(paper.canonical == Self.number)
      #expect(paper.bornOn == day("1990-03-07"))
    }
    for text in [Self.code, Self.code.lowercased(), "营业执照：\(Self.code)"] {
      #expect(try IdentityPaper(text).canonical == Self.code)
      #expect(try IdentityPaper(text).kind == .organisation)
    }
    for text in ["passport:e 1234 5678", "护照：E12345678", "PASSPORT:E12345678"] {
      let paper = try IdentityPaper(text)
      #expect(paper.canonical == "passport:E12345678" && paper.printed == "护照E12345678")
      #expect(try IdentityPaper(paper.canonical) == paper)
    }
    #expect(try IdentityPaper("军官证：南字第01234567号").canonical == "officer:南字第01234567号")
  }

  @Test(
    "what is no number is refused with what is wrong",
    arguments: [
      ("", IdentityFault.wrongLength(0)), ("12345", .wrongLength(5)),
      ("E12345678", .wrongLength(9)),
      ("371502900307451", .oldNumber), ("passport:", .noPaperNumber),
      ("passport:ABCDEF", .noPaperNumber), ("passport:E1", .noPaperNumber),
      ("passprt:E12345678", .unknownKind), (":E12345678", .unknownKind),
      ("other:甲乙丙", .noPaperNumber), ("other:1:2:3", .noPaperNumber),
    ])
  func refused(_ text: String, _ fault: IdentityFault) {
    #expect(throws: fault) { try IdentityPaper(text) }
  }

  @Test("a code that is all digits is told from a citizen's number by what holds")
  func allDigits() throws {
    let code = IdentityNumbers.creditCode("91371500123456781")
    let digits = code.allSatisfy(\.isNumber)
    let paper = try IdentityPaper(code)
    #expect(paper.kind == .organisation)
    #expect(digits || code.last?.isLetter == true)
    #expect(try IdentityPaper(Self.number).kind == .citizen)
  }

  @Test("nobody applies before being born, and the number is not repeated in what is said")
  func born() throws {
    var facts = Facts()
    facts[.identity] = [.plain(Self.number)]
    #expect(try facts.checkingIdentities(filedOn: day("1990-03-07")) == facts)
    #expect(throws: FactError.notAnIdentity(.identity, .bornAfterFiling)) {
      try facts.checkingIdentities(filedOn: day("1990-03-06"))
    }
    facts[.identity] = [.sealed("x"), .plain("护照:E12345678")]
    #expect(
      try facts.checkingIdentities(filedOn: day("1980-01-01"))[.identity]
        == [.sealed("x"), .plain("passport:E12345678")])
    #expect(throws: FactError.notAnIdentity(.identity, .wrongCheckCharacter)) {
      try FactName.identity.value(reading: ["371502199003074510"])
    }
    #expect(
      try FactName.identity.value(reading: [Self.number, "passport:e12345678"])
        == .words([.plain(Self.number), .plain("passport:E12345678")]))
  }
}
