import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// A rate's fraction with its percentage or ratio, one decimal, half up.
struct RateText {
  private let sets: RateSets
  private let definition: RateDefinition

  init(_ sets: RateSets, of definition: RateDefinition) {
    self.sets = sets
    self.definition = definition
  }

  private var percent: String? {
    definition.shape.isPercentage ? Percent.text(sets.numerator, of: sets.denominator) : nil
  }

  private var ratio: String? {
    guard case .ratio = definition.shape else { return nil }
    return Percent.ratio(sets.numerator, to: sets.denominator)
  }

  /// `16/49 (32.7%)`, `400:200 (2.0:1)`, or that there are no cases.
  var text: String {
    if case .count = definition.shape { return String(sets.numerator) }
    let isRatio = !definition.shape.isPercentage
    let fraction = "\(sets.numerator)\(isRatio ? ":" : "/")\(sets.denominator)"
    let value =
      percent.map { $0 + "%" } ?? ratio.map { $0 + ":1" } ?? tr("无", "no cases")
    let left = sets.excludedTotal
    let leftOut = left > 0 ? tr("，未计入 \(left)", ", left out \(left)") : ""
    return tr("\(fraction)（\(value)\(leftOut)）", "\(fraction) (\(value)\(leftOut))")
  }

  var json: JSON {
    var members: [JSON.Member] = [
      .init("numerator", .int(sets.numerator)), .init("denominator", .int(sets.denominator)),
      .init("excluded", .int(sets.excludedTotal)), .init("percent", .optional(percent)),
    ]
    if let ratio { members.append(.init("ratio", .string(ratio))) }
    return .object(members)
  }
}

extension RateDefinition {
  /// Its reasons for leaving records out, by their codes.
  var exclusionNames: [String: Term] {
    guard case .share(let parts) = shape else { return [:] }
    return Dictionary(
      parts.flatMap(\.exclusions).map { ($0.code, $0.reason) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Placement {
  /// Where the record stands, in words.
  func term(_ exclusions: [String: Term]) -> Term {
    if let excludedBy {
      let reason = exclusions[excludedBy] ?? Term(zh: excludedBy, en: excludedBy)
      return Term(zh: "未计入（\(reason.zh)）", en: "left out (\(reason.en))")
    }
    return switch (isInNumerator, isInDenominator) {
    case (true, true): Term(zh: "计入分子和分母", en: "in numerator and denominator")
    case (true, false): Term(zh: "计入分子", en: "in the numerator")
    case (false, true): Term(zh: "只计入分母", en: "in the denominator only")
    case (false, false): Term(zh: "不在其中", en: "not among them")
    }
  }

  var json: JSON {
    [
      "numerator": .bool(isInNumerator), "denominator": .bool(isInDenominator),
      "excludedBy": .optional(excludedBy),
    ]
  }
}

extension PlacementCause {
  /// What made the record stand elsewhere, where it is not what was recorded of it alone.
  var term: Term {
    switch self {
    case .recorded: Term(zh: "因期间的记录而变动", en: "changed by what was recorded")
    case .time:
      Term(
        zh: "因时间经过而变动：期限届满，或者法律规定的后果发生",
        en: "changed by the passing of time: a period ended, or the law acted by itself")
    case .both:
      Term(
        zh: "因时间经过和期间的记录共同变动",
        en: "changed by the passing of time together with what was recorded")
    }
  }
}

extension Recording {
  /// The event in one line: which, its legal day, what it corrects, and who recorded it when.
  func term(in language: Language) -> String {
    let what = term.text(in: language)
    let recorded = tr(
      "，\(recorder) 于 \(recordedOn) 记录", ", recorded by \(recorder) on \(recordedOn)")
    let head = tr("第 \(sequence) 条：\(what)", "record \(sequence): \(what)")
    guard let corrected else {
      return head + tr("（\(effectiveOn)）", " (\(effectiveOn))") + recorded
    }
    let name = corrected.term.text(in: language)
    guard let target = corrected.sequence else {
      return head + tr("“\(name)”（\(effectiveOn)）", " (“\(name)”, \(effectiveOn))") + recorded
    }
    // An annulment has the day of what it takes out; another day is one that was put in its place.
    let moved =
      corrected.effectiveOn == effectiveOn ? "" : tr("，改为 \(effectiveOn)", ", now \(effectiveOn)")
    return head
      + tr(
        "（第 \(target) 条“\(name)”，\(corrected.effectiveOn)\(moved)）",
        " (record \(target), “\(name)”, \(corrected.effectiveOn)\(moved))") + recorded
  }

  var json: JSON {
    var members: [JSON.Member] = [
      .init("sequence", .int(sequence)), .init("kind", .string(code)),
      .init("on", .string(effectiveOn.description)),
      .init("recordedOn", .string(recordedOn.description)),
      .init("recordedAt", .string(recordedAt)), .init("recorder", .string(recorder)),
      .init("isCorrection", .bool(corrected != nil || Correction(rawValue: code) != nil)),
    ]
    if let target = corrected?.sequence { members.append(.init("corrects", .int(target))) }
    return .object(members)
  }
}
