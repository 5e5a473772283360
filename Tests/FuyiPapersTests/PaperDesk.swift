import FuyiKit
import FuyiPapers
import FuyiTestSupport

/// An office whose cases tests print papers of; in memory unless a test needs its file.
struct PaperDesk: Sendable {
  let tracker: CaseTracker

  init(in repository: Repository? = nil, today: String = "2026-06-30") throws {
    tracker = CaseTracker(
      repository: try repository ?? .inMemory(), recorder: "wang", today: day(today),
      instant: { "2026-06-30T01:02:03.456Z" })
    try tracker.open(try Self.office())
  }

  private static func office() throws -> OfficeSetup {
    func agency(_ code: String, _ zh: String) -> Agency {
      Agency(
        code: code, name: Term(zh: zh, en: code), region: "371502", level: .county,
        field: .marketRegulation)
    }
    let authority = Authority(
      code: "liaocheng", name: Term(zh: "聊城市人民政府", en: "Liaocheng"), region: "371502",
      pattern: "聊政复〔{year}〕{serial}号")
    guard let authority else { throw StoreError.unreadable("pattern") }
    return OfficeSetup(
      office: Office(name: Term(zh: "聊城市司法局", en: "Office"), authority: "liaocheng"),
      regions: [Region(code: "371502", name: Term(zh: "东昌府区", en: "Dongchangfu"))],
      authorities: [authority],
      agencies: [agency("market", "东昌府区市场监督管理局"), agency("police", "东昌府区公安局")])
  }

  /// A case of two applicants and a third party, filed on 2025-03-03.
  func register(
    _ filed: String = "2025-03-03", _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> String {
    var facts = Facts()
    facts[.applicant] = words("张三", "李四")
    facts[.respondent] = ["market"]
    facts[.region] = "371502"
    facts[.kind] = .penalty
    facts[.act] = words("东市监罚〔2025〕8号")
    facts[value: .address] = .words(words("柳园路1号", "谷山路8号"))
    facts[.thirdParty] = words("王五")
    facts[.agent] = words("赵律师")
    facts[.summary] = words("申请人因销售过期食品被罚款。")
    edit(&facts)
    return try tracker.register(on: day(filed), facts: facts).case.number.printed
  }

  /// Does an action with the facts that it usually states, changed by the closure.
  func act(
    _ number: String, _ action: Action, _ on: String, _ edit: (inout Facts) -> Void = { _ in }
  ) throws {
    var facts = Facts.usual(for: action, on: day(on), case: nil)
    edit(&facts)
    try tracker.advance(number, Request(action, on: day(on), facts: facts))
  }

  /// A case accepted on 2025-03-05 whose copy was received on 2025-03-11: events 1 to 3.
  func reviewed(_ edit: (inout Facts) -> Void = { _ in }) throws -> String {
    let number = try register("2025-03-03", edit)
    try act(number, .accept, "2025-03-05")
    try act(number, .serveCopy, "2025-03-10") { $0[.received] = day("2025-03-11") }
    return number
  }

  /// The paper of a case.
  func print(
    _ paper: Paper, of number: String, event: Int? = nil, with template: PaperTemplate? = nil
  ) throws -> PrintedPaper {
    try PaperPrinter.print(
      paper, of: tracker.paperRecord(number), event: event, with: template)
  }
}
