import FuyiKit
import FuyiTestSupport

/// A tracker over a file of its own, its office open, as a clerk finds it on a day.
struct Desk: Sendable {
  let tracker: CaseTracker
  let path: String

  /// An office in a new file in the temporary folder.
  init(today: String = "2026-06-30") throws {
    path = TemporaryFolder.newPath()
    tracker = CaseTracker(
      repository: try .create(at: path), recorder: "wang", today: day(today),
      instant: { Self.instant })
    try tracker.open(.small)
  }

  /// An office that lives in memory, where no file matters.
  static func inMemory(today: String = "2026-06-30") throws -> CaseTracker {
    let tracker = CaseTracker(
      repository: try .inMemory(), recorder: "wang", today: day(today), instant: { instant })
    try tracker.open(.small)
    return tracker
  }

  static let instant = "2026-06-30T01:02:03.456Z"

  /// Another process's view of the same file: a connection of its own.
  func colleague(today: String = "2026-06-30", recorder: String = "li") throws -> CaseTracker {
    CaseTracker(
      repository: try .open(at: path), recorder: recorder, today: day(today),
      instant: { Self.instant })
  }

  /// Registers a case as usual and returns its printed number.
  @discardableResult
  func register(_ filed: String = "2025-03-03", _ edit: (inout Facts) -> Void = { _ in }) throws
    -> String
  {
    try tracker.register(on: day(filed), facts: .filing(edit)).case.number.printed
  }

  /// Does an action with its usual facts.
  @discardableResult
  func act(
    _ number: String, _ action: Action, _ on: String, _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> Advanced {
    try tracker.advance(number, .usual(action, on, edit))
  }

  /// A case accepted on 2025-03-05 whose copy was sent on 2025-03-10: events 1 to 3.
  func reviewed() throws -> String {
    let number = try register()
    try act(number, .accept, "2025-03-05")
    try act(number, .serveCopy, "2025-03-10")
    return number
  }

  /// How many events the whole log has.
  var logLength: Int {
    get throws { try tracker.repository.read { try $0.head().position } }
  }

  /// How many events the case has.
  func count(_ number: String) throws -> Int { try tracker.history(number).count }

  /// The states, actions and days of what counts in a case, in legal order.
  func story(_ number: String) throws -> [String] {
    try tracker.show(number).case.entries.map { "\($0.action.code) \($0.effectiveOn)" }
  }
}

extension Request {
  /// A request with the facts that let it pass, where no case is needed to know them.
  static func usual(_ action: Action, _ on: String, _ edit: (inout Facts) -> Void = { _ in })
    -> Request
  {
    let legalDay = FuyiTestSupport.day(on)
    var facts = Facts.usual(for: action, on: legalDay, case: nil)
    edit(&facts)
    return Request(action, on: legalDay, facts: facts)
  }
}

extension Facts {
  /// What a clerk states of a filing: nothing of its number.
  static func filing(_ edit: (inout Facts) -> Void = { _ in }) -> Facts {
    var facts = Facts()
    facts[.applicant] = words("王某")
    facts[.respondent] = ["market"]
    facts[.region] = "371502"
    facts[.kind] = .penalty
    edit(&facts)
    return facts
  }
}

extension OfficeSetup {
  /// Two authorities, three regions, four agencies of different fields.
  static var small: OfficeSetup {
    func authority(_ code: String, _ zh: String, _ region: String, _ short: String) -> Authority {
      guard
        let authority = Authority(
          code: code, name: Term(zh: zh, en: code), region: region,
          pattern: "\(short)政复〔{year}〕{serial}号")
      else { fatalError("a pattern without its fields") }
      return authority
    }
    func agency(_ code: String, _ zh: String, _ en: String, _ region: String, _ field: AgencyField)
      -> Agency
    {
      Agency(
        code: code, name: Term(zh: zh, en: en), region: region, level: .county, field: field)
    }
    return OfficeSetup(
      office: Office(name: Term(zh: "聊城市司法局", en: "Liaocheng"), authority: "liaocheng"),
      regions: [
        Region(code: "371500", name: Term(zh: "聊城市", en: "Liaocheng")),
        Region(code: "371502", name: Term(zh: "东昌府区", en: "Dongchangfu")),
        Region(code: "371521", name: Term(zh: "阳谷县", en: "Yanggu")),
      ],
      authorities: [
        authority("liaocheng", "聊城市人民政府", "371500", "聊"),
        authority("yanggu", "阳谷县人民政府", "371521", "阳"),
      ],
      agencies: [
        agency("market", "东昌府区市场监督管理局", "Market Bureau", "371502", .marketRegulation),
        agency("police", "东昌府区公安局", "Police Bureau", "371502", .publicSecurity),
        agency("housing", "阳谷县住房和城乡建设局", "Housing Bureau", "371521", .housing),
        agency("town", "阳谷县侨润街道办事处", "Qiaorun Office", "371521", .government),
      ])
  }
}
