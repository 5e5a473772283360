import FuyiKit
import FuyiTestSupport
import Testing

@Suite("The same act disputed twice")
struct SameActTests {
  private let desk: Desk
  private let first: String

  init() throws {
    desk = try Desk()
    first = try desk.register { Self.dated(&$0) }
  }

  private static func dated(_ facts: inout Facts) {
    facts[.actDate] = day("2025-02-03")
    facts[.act] = words("聊市监罚〔2025〕7号")
  }

  private func registering(_ edit: @escaping (inout Facts) -> Void) throws -> String {
    try desk.register("2025-03-04") {
      Self.dated(&$0)
      edit(&$0)
    }
  }

  @Test("the same applicant, respondent, day and kind name the case, and nothing is written")
  func warned() throws {
    let before = try desk.logLength
    #expect(throws: TrackerError.sameAct(number: first)) { try registering { _ in } }
    #expect(throws: TrackerError.sameAct(number: first)) {
      try registering { $0[.act] = nil }
    }
    #expect(try desk.logLength == before)
  }

  @Test("the act's number alone is enough, however it is written")
  func byNumber() throws {
    #expect(throws: TrackerError.sameAct(number: first)) {
      try registering {
        $0[.actDate] = nil
        $0[.kind] = .other
        $0[.act] = words(" 聊市监罚〔２０２５〕７号")
      }
    }
  }

  @Test("a name is compared without white space and width", arguments: ["王 某", "王\u{3000}某"])
  func normalised(_ name: String) throws {
    #expect(throws: TrackerError.sameAct(number: first)) {
      try registering { $0[.applicant] = words("别人", name) }
    }
  }

  @Test("anyway registers it and names the other")
  func anyway() throws {
    var facts = Facts.filing()
    Self.dated(&facts)
    let registered = try desk.tracker.register(on: day("2025-03-04"), facts: facts, anyway: true)
    #expect(registered.sameActAs == first)
    #expect(registered.case.number.serial == 2)
  }

  @Test("another applicant, respondent, day or kind is another matter")
  func others() throws {
    let edits: [(inout Facts) -> Void] = [
      { $0[.applicant] = words("赵某") },
      { $0[.respondent] = ["police"] },
      { $0[.actDate] = day("2025-02-04") },
      { $0[.kind] = .licence },
    ]
    for edit in edits {
      #expect(throws: Never.self) {
        try registering {
          $0[.act] = nil
          edit(&$0)
        }
      }
    }
  }

  @Test("another act's number, its day not stated, is another act")
  func otherNumber() throws {
    #expect(throws: Never.self) {
      try registering {
        $0[.actDate] = nil
        $0[.act] = words("聊市监罚〔2025〕8号")
      }
    }
  }

  @Test("a registration made by mistake is in nobody's way")
  func voided() throws {
    try desk.tracker.annul(first, sequence: 1, why: "重复登记")
    #expect(throws: Never.self) { try registering { _ in } }
  }

  @Test("acts without a day and a number are not taken for the same")
  func undated() throws {
    try desk.register()
    #expect(throws: Never.self) { try desk.register() }
  }
}
