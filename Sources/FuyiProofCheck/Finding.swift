/// One thing in which a proof does not hold: what it says, and what it should say.
public struct Finding: Hashable, Sendable {
  /// The step's place, from 0; nil for the proof as a whole.
  public let step: Int?
  /// What is wrong with it.
  public let what: What

  /// What is wrong.
  public enum What: Hashable, Sendable {
    /// The first step that is not the one that follows; nil where the steps end.
    case step(found: ProofStep?, expected: ProofStep?)
    /// A value of the head, by its name in the JSON.
    case field(String, found: String?, expected: Expectation)
    /// The last day is set, but the law fixes this period.
    case mayNotBeSet
    /// The period is counted backwards where the law counts forwards, or the other way round.
    case wrongDirection
    /// There is no period, or one that cannot be walked, and no day was set either.
    case nothingToCount
  }

  /// What a value should have been.
  public enum Expectation: Hashable, Sendable {
    case exactly(String?)
    case oneOf([String])
    case within(ClosedRange<Int>)
    case notBefore(Day)
    case notAfter(Day)
  }

  /// The finding in Chinese.
  public var zh: String { (step.map { "第 \($0 + 1) 步：" } ?? "") + what.words.zh }

  /// The finding in English.
  public var en: String { (step.map { "step \($0 + 1): " } ?? "") + what.words.en }
}

private typealias Words = (zh: String, en: String)

extension Finding.What {
  fileprivate var words: Words {
    switch self {
    case .step(let found, let expected):
      let (found, expected) = (found?.words ?? end, expected?.words ?? end)
      return (
        "写的是“\(found.zh)”，应为“\(expected.zh)”",
        "says “\(found.en)”, not “\(expected.en)”"
      )
    case .field(let name, let found, let expected):
      let found = found ?? "null"
      return (
        "\(name) 写的是 \(found)，\(expected.words.zh)", "\(name) is \(found), \(expected.words.en)"
      )
    case .mayNotBeSet:
      return ("此期限由法律规定，不能另行指定末日", "the law fixes this period; no day can be set")
    case .wrongDirection:
      return ("计算方向（顺计、倒计）与法律规定不符", "counted in the other direction than the law says")
    case .nothingToCount:
      return ("没有可以计算的期限，也没有指定末日", "no period that can be counted, and no day set")
    }
  }
}

private let end: Words = ("无此步", "no further step")

extension Finding.Expectation {
  fileprivate var words: Words {
    switch self {
    case .exactly(let value): ("应为 \(value ?? "null")", "not \(value ?? "null")")
    case .oneOf(let values):
      (
        "应为 \(values.joined(separator: " 或 "))",
        "not \(values.joined(separator: " or "))"
      )
    case .within(let range) where range.lowerBound == range.upperBound:
      ("应为 \(range.lowerBound)", "not \(range.lowerBound)")
    case .within(let range) where range.upperBound == .max:
      ("不应少于 \(range.lowerBound)", "which is less than \(range.lowerBound)")
    case .within(let range):
      (
        "应在 \(range.lowerBound) 至 \(range.upperBound) 之间",
        "not from \(range.lowerBound) to \(range.upperBound)"
      )
    case .notBefore(let day): ("不应早于 \(day)", "which is before \(day)")
    case .notAfter(let day): ("不应晚于 \(day)", "which is after \(day)")
    }
  }
}

extension ProofStep {
  fileprivate var words: Words {
    switch self {
    case .trigger(let day): ("起算 \(day)，当日不计", "from \(day), not counted")
    case .budget(let amount, let unit): ("期限 \(amount) \(unit)", "a period of \(amount) \(unit)")
    case .backwards: ("倒计", "counted backwards")
    case .extended(let days): ("延长 \(days) 日", "extended by \(days)")
    case .interrupted(let from, let to, let days):
      ("\(from) 至 \(to) 前扣除 \(days) 日", "\(days) taken out from \(from) until \(to)")
    case .heldOpen(let from, let to): ("\(from) 起中止，延至 \(to)", "held open from \(from) to \(to)")
    case .skipped(let day, let rest): ("\(day) \(rest.text) 不计", "\(day) \(rest.text) passed over")
    case .madeUp(let day, let name): ("\(day) 调休上班（\(name)）", "\(day) worked, made up for \(name)")
    case .monthEnd(let day): ("无对应日，取月末 \(day)", "no such day, so the month's last, \(day)")
    case .set(let day): ("指定 \(day)", "set to \(day)")
    case .rawEnd(let day): ("计至 \(day)", "counted to \(day)")
    case .movedOver(let day, let rest):
      ("\(day) \(rest.text) 顺延", "\(day) \(rest.text) moved over")
    case .dayAfter(let day): ("期满次日 \(day)", "the day after, \(day)")
    case .stopped(let since, let left):
      ("自 \(since) 停止，余 \(left) 日", "stopped since \(since) with \(left) left")
    case .due(let day): ("末日 \(day)", "due \(day)")
    case .provisional(let year): ("\(year) 年节假日未公布", "no official holidays for \(year)")
    case .unknown(let name): ("未知的步骤 \(name)", "an unknown step, \(name)")
    }
  }
}

extension RestReason {
  fileprivate var text: String { reason + (name.map { " " + $0 } ?? "") }
}
