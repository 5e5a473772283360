import Foundation

/// A proof with one thing wrong in it, and what that is.
struct Mutation {
  let label: String
  let proof: JSON

  /// Every change of one field, and every step changed, removed, added, duplicated or swapped.
  static func all(of proof: JSON) -> [Mutation] {
    let fields = changes(of: proof, at: "", named: "").map { Mutation(label: $0, proof: $1) }
    return (fields + steps(of: proof) + lists(of: proof)).filter { $0.proof != proof }
  }

  // MARK: One value

  /// What no arithmetic can check; see the comment of `ProofCheck`.
  static let unchecked: Set<String> = [
    "number", "party", "event", "action", "ground", "approver", "calendar",
  ]

  /// The words that a value may have, each of which is tried in place of every other.
  private static let words: [String: [String]] = [
    "clock": [
      "review", "examination", "correction", "answer", "hearing-notice", "suspension-limit",
      "suing", "filing", "document-reply", "something-else",
    ],
    "owner": ["applicant", "office", "respondent", "other-body", "nobody"],
    "consequence": [
      "overdue", "deemed-accepted", "deemed-abandoned", "no-evidence", "must-terminate",
    ],
    "article": [
      "ARL 30", "ARL 31", "ARL 48", "ARL 54", "ARL 62", "ARL 56", "ARL 57", "ALL 45", "",
    ],
    "status": ["running", "stopped", "met", "missed", "late"],
    "unit": ["working-days", "calendar-days", "months", "years", "weeks"],
    "reason": ["weekend", "holiday", "rest"],
    "name": ["国庆节", "春节", "weekend", ""],
    "rulebook": ["arl-2031"],
    "step": [
      "trigger", "budget", "backwards", "extended", "interrupted", "held-open", "skipped",
      "made-up", "month-end", "set", "raw-end", "moved-over", "day-after", "stopped", "due",
      "provisional", "other",
    ],
  ]
  private static let dates: Set<String> = ["on", "due", "earliest", "latest", "to"]

  private static func changes(of value: JSON, at path: String, named key: String)
    -> [(String, JSON)]
  {
    switch value {
    case .object(let object):
      object.keys.sorted().filter { !unchecked.contains($0) }.flatMap { key in
        let inner = path.isEmpty ? key : "\(path).\(key)"
        return
          ((object[key].map { changes(of: $0, at: inner, named: key) } ?? [])
          + (object[key] == .null ? [] : [("\(inner) gone", nil)]))
          .map { label, changed -> (String, JSON) in
            var copy = value
            copy[key] = changed
            return (label, copy)
          }
      }
    case .array(let array):
      array.indices.flatMap { index in
        changes(of: array[index], at: "\(path)[\(index)]", named: key).map { label, changed in
          var copy = array
          copy[index] = changed
          return (label, .array(copy))
        }
      }
    case .bool(let bool): [("\(path) \(!bool)", .bool(!bool)), ("\(path) null", .null)]
    case .int(let int):
      [-1, 1, -int, 30].map { ("\(path) \($0 < 0 ? "" : "+")\($0)", .int(int + $0)) }
        + [("\(path) null", .null)]
    case .string(let string) where moved(string, by: 1) != nil:
      [-1, 1, -7, 7, 366].compactMap { days in
        moved(string, by: days).map { ("\(path) \(days < 0 ? "" : "+")\(days)", .string($0)) }
      } + [("\(path) null", .null), ("\(path) wrong form", .string(string + " "))]
    case .string:
      (words[key] ?? []).map { ("\(path) \($0)", .string($0)) } + [("\(path) null", .null)]
    case .null where key == "period":
      [("\(path) 60 days", ["amount": .int(60), "unit": .string("calendar-days")])].map {
        ($0, .object($1))
      }
    case .null where dates.contains(key): [("\(path) a day", .string("2025-04-30"))]
    case .null: (words[key] ?? []).map { ("\(path) \($0)", .string($0)) }
    }
  }

  private static func moved(_ text: String, by days: Int) -> String? {
    let style = Date.ISO8601FormatStyle().year().month().day()
    guard text.count == 10, let date = try? Date(text, strategy: style) else { return nil }
    return date.addingTimeInterval(Double(days) * 86_400).formatted(style)
  }

  // MARK: Steps

  private static func steps(of proof: JSON) -> [Mutation] {
    let steps = proof["steps"]?.elements ?? []
    var mutations: [Mutation] = []
    func add(_ label: String, _ change: (inout [JSON]) -> Void) {
      var (copy, changed) = (proof, steps)
      change(&changed)
      copy["steps"] = .array(changed)
      mutations.append(Mutation(label: "steps " + label, proof: copy))
    }
    for index in steps.indices {
      add("\(index) removed") { $0.remove(at: index) }
      for other in index + 1..<max(index + 1, steps.count) {
        add("\(index) and \(other) swapped") { $0.swapAt(index, other) }
      }
      for place in [0, index, steps.count] {
        add("\(index) again at \(place)") { $0.insert(steps[index], at: place) }
      }
    }
    for place in 0...steps.count {
      for (number, step) in foreign.enumerated() {
        add("foreign \(number) at \(place)") { $0.insert(step, at: place) }
        if place < steps.count { add("\(place) foreign \(number)") { $0[place] = step } }
      }
    }
    add("none") { $0.removeAll() }
    add("backwards") { $0.reverse() }
    return mutations
  }

  /// One step of each kind, well formed.
  private static let foreign: [JSON] = [
    #"{"step":"trigger","day":"2025-05-02"}"#,
    #"{"step":"budget","amount":60,"unit":"calendar-days"}"#,
    #"{"step":"backwards"}"#, #"{"step":"extended","days":3}"#,
    #"{"step":"interrupted","from":"2025-04-02","to":"2025-04-05","days":3}"#,
    #"{"step":"held-open","from":"2026-10-04","to":"2026-10-09"}"#,
    #"{"step":"skipped","day":"2025-05-03","reason":"weekend","name":null}"#,
    #"{"step":"made-up","day":"2025-04-27","name":"劳动节"}"#,
    #"{"step":"month-end","day":"2025-04-30"}"#, #"{"step":"set","day":"2025-05-09"}"#,
    #"{"step":"raw-end","day":"2025-05-09"}"#,
    #"{"step":"moved-over","day":"2025-05-04","reason":"holiday","name":"劳动节"}"#,
    #"{"step":"day-after","day":"2025-05-10"}"#,
    #"{"step":"stopped","since":"2025-04-09","daysLeft":9}"#,
    #"{"step":"due","day":"2025-05-09"}"#, #"{"step":"provisional","year":2028}"#,
  ].compactMap { try? JSON(parsing: $0) }

  // MARK: Extensions and interruptions

  /// Each one removed, repeated or swapped with the next, and one more.
  private static func lists(of proof: JSON) -> [Mutation] {
    var mutations: [Mutation] = []
    guard case .string(let start)? = proof["trigger"]?["on"], let from = moved(start, by: 2),
      let to = moved(start, by: 5)
    else { return [] }
    for (key, more) in [
      ("extensions", [#"{"days":5,"on":null}"#]),
      (
        "interruptions",
        [#"{"from":"\#(from)","to":"\#(to)"}"#, #"{"from":"\#(from)","to":null}"#]
      ),
    ] {
      let list = proof[key]?.elements ?? []
      func add(_ label: String, _ change: (inout [JSON]) -> Void) {
        var (copy, changed) = (proof, list)
        change(&changed)
        copy[key] = .array(changed)
        mutations.append(Mutation(label: "\(key) \(label)", proof: copy))
      }
      for index in list.indices {
        add("\(index) removed") { $0.remove(at: index) }
        add("\(index) twice") { $0.insert(list[index], at: index) }
        if index > 0 { add("\(index) first") { $0.swapAt(0, index) } }
      }
      for one in more.compactMap({ try? JSON(parsing: $0) }) { add("one more") { $0.append(one) } }
    }
    return mutations
  }
}
