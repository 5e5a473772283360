import FuyiKit

/// The work of a case from its registration to its service, as an office does it.
struct Steps {
  let tracker: CaseTracker
  private let agencies: [Agency]

  init(_ path: String) throws {
    tracker = CaseTracker(
      repository: try .open(at: path), recorder: "bench", today: try CivilDate("2026-06-30"))
    agencies = try tracker.repository.read { try $0.agencies() }
  }

  private static let names = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗".map(String.init)
  private static let matters = ["不服行政处罚决定", "不服工伤认定", "申请政府信息公开", "请求确认强制拆除违法"]

  /// What a clerk states of the case with a number.
  func filing(_ index: Int) -> (day: CivilDate, facts: Facts) {
    let agency = agencies[index % agencies.count]
    var facts = Facts()
    let name = Self.names[index % 20] + Self.names[index / 20 % 20] + Self.names[index / 400 % 20]
    facts[.applicant] = [.plain(name)]
    facts[.respondent] = [agency.code]
    facts[.region] = agency.region
    facts[.kind] = ActKind.allCases[index % ActKind.allCases.count]
    facts[.channel] = .window
    facts[.summary] = [.plain(Self.matters[index % 4])]
    facts[.act] = [.plain("聊罚字〔2025〕\(index)号")]
    facts[.actDate] = first
    return (first.adding(days: 30 + index % 30), facts)
  }

  private var first: CivilDate { tracker.today.adding(days: -300) }

  /// What happens to it afterwards, in order.
  func actions(_ index: Int) -> [Request] {
    let filed = filing(index).day
    var decision = Facts()
    decision[.disposition] = [index % 3 == 0 ? .revoked : .upheld]
    return [
      Request(.accept, on: filed.adding(days: 3)), Request(.serveCopy, on: filed.adding(days: 5)),
      Request(.answer, on: filed.adding(days: 12)),
      Request(.hearOpinions, on: filed.adding(days: 20)),
      Request(.decide, on: filed.adding(days: 45), facts: decision),
      Request(.serve, on: filed.adding(days: 50)),
    ]
  }

  private func register(_ stated: (day: CivilDate, facts: Facts)) throws -> String {
    try tracker.register(on: stated.day, facts: stated.facts).case.number.printed
  }

  /// Works on so many cases, one transaction a step, and tells how long each took.
  func run(cases: Int) throws {
    for index in 0..<cases {
      // What is stated is there before anything is timed, as it is for the other programs.
      let stated = filing(index)
      var number = ""
      try tell("register") { number = try register(stated) }
      for request in actions(index) { try tell("advance") { try tracker.advance(number, request) } }
    }
  }

  /// The same actions on so many cases in turns: each in its own transaction, or all in one.
  func batches(of size: Int, rounds: Int) throws {
    for round in 0..<rounds {
      let cases = try (0..<2 * size).map { place in
        let index = round * 2 * size + place
        return (number: try register(filing(index)), actions: actions(index))
      }
      for step in 0..<6 {
        try tell("single") {
          for item in cases.prefix(size) { try tracker.advance(item.number, item.actions[step]) }
        }
        try tell("batch") {
          try tracker.batch(
            cases.suffix(size).map { .advance(number: $0.number, $0.actions[step]) })
        }
      }
    }
  }
}
