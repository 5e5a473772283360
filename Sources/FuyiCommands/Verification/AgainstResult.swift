import FuyiCore
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// What was found of all that a log was held against.
struct AgainstResult {
  private let findings: [CheckpointFinding]
  private let comparisons: [(path: String, comparison: LogComparison)]
  /// Whether only signatures of a known key will do.
  private let isStrict: Bool

  init(_ noted: [Against], in session: Session, keys: [PublicKey], isStrict: Bool) throws {
    var checkpoints: [Checkpoint] = []
    var comparisons: [(String, LogComparison)] = []
    for item in noted {
      switch item {
      case .checkpoints(let found): checkpoints += found
      case .database(let path):
        comparisons.append((path, try session.compare(withDatabaseAt: path)))
      case .export(let path):
        comparisons.append((path, try LogOfExport.compare(session, with: path)))
      }
    }
    findings = try session.findings(of: checkpoints, keys: keys)
    self.comparisons = comparisons
    self.isStrict = isStrict
  }

  var isGood: Bool {
    findings.allSatisfy { $0.isGood && (!isStrict || $0.signature == .good) }
      && comparisons.allSatisfy { $0.comparison.isGood }
  }

  var lines: [Term] {
    var lines = findings.map(line)
    if let parting = CheckpointFinding.parting(of: findings) {
      lines.append(
        Term(
          zh: "第 \(parting.after) 条及以前与核验点相符，不符之处在第 \(parting.after + 1) 至 \(parting.by) 条之间。",
          en: "Up to event \(parting.after) the log is what was noted; it parts between events "
            + "\(parting.after + 1) and \(parting.by)."))
    }
    return lines + comparisons.map { $0.comparison.term(of: $0.path.printable) }
  }

  /// Between which positions the log parts from what was noted.
  var parting: JSON {
    CheckpointFinding.parting(of: findings).map {
      ["after": .int($0.after), "by": .int($0.by)]
    } ?? .null
  }

  private func line(_ finding: CheckpointFinding) -> Term {
    let checkpoint = finding.checkpoint
    let continuity = finding.continuity.term
    let signature = finding.signature.term(
      checkpoint.seal?.fingerprint ?? "", isStrict: isStrict)
    return Term(
      zh: "核验点第 \(checkpoint.head.position) 条（\(checkpoint.day)）：\(continuity.zh)\(signature.zh)",
      en: "Checkpoint at event \(checkpoint.head.position) (\(checkpoint.day)): \(continuity.en)"
        + signature.en)
  }

  var json: JSON {
    .array(
      findings.map { finding in
        var members: [JSON.Member] = [
          .init("position", .int(finding.checkpoint.head.position)),
          .init("day", .string(finding.checkpoint.day.description)),
          .init("continuity", .string(finding.continuity.code)),
          .init("signature", .string(finding.signature.code)),
          .init("fingerprint", .optional(finding.checkpoint.seal?.fingerprint)),
          .init("good", .bool(finding.isGood && (!isStrict || finding.signature == .good))),
        ]
        if case .continued(let count) = finding.continuity {
          members.append(.init("eventsSince", .int(count)))
        }
        return .object(members)
      }
        + comparisons.map { item in
          [
            "file": .string(item.path), "comparison": .string(item.comparison.code),
            "events": item.comparison.number.map { .int($0) } ?? .null,
            "good": .bool(item.comparison.isGood),
          ]
        })
  }
}

extension Continuity {
  fileprivate var code: String {
    switch self {
    case .continued: "continued"
    case .ended: "ended"
    case .replaced: "replaced"
    }
  }

  fileprivate var term: Term {
    switch self {
    case .continued(0): Term(zh: "记录止于此，未被改动。", en: "the log ends there, unchanged.")
    case .continued(let count):
      Term(zh: "记录由此延续，其后又有 \(count) 条。", en: "the log goes on from it, by \(count) events.")
    case .ended(let last):
      Term(
        zh: "记录只到第 \(last) 条：末尾被截去，或者换回了较旧的副本。",
        en: "the log ends at event \(last): its end was cut off, or an older copy was put back.")
    case .replaced:
      Term(
        zh: "该条已是另一内容：记录链自该条或者更早处被重新计算。",
        en: "another event stands there: the chain was computed anew from there or from before.")
    }
  }
}

extension SignatureStanding {
  fileprivate var code: String {
    switch self {
    case .unsigned: "unsigned"
    case .good: "good"
    case .unknownKey: "unknown-key"
    case .forged: "forged"
    }
  }

  fileprivate func term(_ fingerprint: String, isStrict: Bool) -> Term {
    let groups = fingerprint.inGroups
    switch self {
    case .unsigned:
      return isStrict
        ? Term(zh: "没有签名，不予采信。", en: " It is not signed, as was asked for.")
        : Term(zh: "未签名。", en: " It is not signed.")
    case .good:
      return Term(zh: "签名有效（\(groups)）。", en: " The signature is good (\(groups)).")
    case .unknownKey:
      return Term(
        zh: "签名出自不认识的密钥（\(groups)）" + (isStrict ? "，不予采信。" : "，请用 --public-key 给出公钥。"),
        en: " An unknown key signed it (\(groups))"
          + (isStrict
            ? ", not the one that was named." : "; name its public key with --public-key."))
    case .forged:
      return Term(zh: "签名无效：核验点本身被改动。", en: " The signature is false: the checkpoint was changed.")
    }
  }
}

extension LogComparison {
  fileprivate var isGood: Bool {
    switch self {
    case .same, .continues: true
    case .isContinued, .parts: false
    }
  }

  fileprivate var code: String {
    switch self {
    case .same: "same"
    case .continues: "continues"
    case .isContinued: "is-continued"
    case .parts: "parts"
    }
  }

  fileprivate var number: Int? {
    switch self {
    case .same: nil
    case .continues(let number), .isContinued(let number), .parts(let number): number
    }
  }

  fileprivate func term(of path: String) -> Term {
    switch self {
    case .same: Term(zh: "与“\(path)”的记录完全相同。", en: "The log is that of “\(path)”.")
    case .continues(let count):
      Term(
        zh: "记录由“\(path)”延续，其后又有 \(count) 条。",
        en: "The log goes on from “\(path)”, by \(count) events.")
    case .isContinued(let count):
      Term(
        zh: "“\(path)”比本库多 \(count) 条：本库末尾被截去，或者是较旧的副本。",
        en: "“\(path)” has \(count) events more: this log was cut off, or is the older copy.")
    case .parts(let position):
      Term(
        zh: "与“\(path)”自第 \(position) 条起不同。",
        en: "The log parts from “\(path)” at event \(position).")
    }
  }
}
