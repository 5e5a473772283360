import ArgumentParser
import FuyiCore
import FuyiFiles
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// `fuyi verify`: recomputes the chain and all projections, and holds them against what was noted.
struct VerifyCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: tr("核验记录是否被改动", "Check that the record has not been changed."),
      discussion: tr(
        "重算每条记录的哈希、每段文字的摘要和全部查询表，核对表结构和触发器，指出第一处不符。"
          + "--against 再与库外留存的核验点、旧的数据库或者导出文件比对，可写多次。退出码 0 为相符，1 为不符。",
        "Recomputes every hash, digest and query table, looks at the schema and its triggers, and names "
          + "the first that does not fit. --against holds the log against a checkpoint that was kept "
          + "outside, an older database or an export, and can be given several times. Exit 0 where all "
          + "fits, 1 where something does not."))
  }

  @Option(
    help: .init(
      tr(
        "与之比对：核验点的文件或者一行文字、数据库、导出文件",
        "What to hold it against: a checkpoint's file or line, a database, an export"),
      valueName: "file|line"))
  var against: [String] = []
  @Option(
    name: .customLong("public-key"),
    help: .init(
      tr(
        "核验签名的公钥文件；给出后，未由它签名的核验点视为不符",
        "The public key of the signatures; what it has not signed then counts as not fitting"),
      valueName: "file"))
  var publicKey: String?
  @Flag(help: .init(tr("另报各部分用时", "Say how long each part took")))
  var times = false
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    if publicKey != nil, against.isEmpty { throw CommandError.missing(option: "--against") }
    let noted = try against.map { given throws(CheckpointProblem) in try Against(given) }
    let known = try noted.isEmpty ? [] : publicKeys(in: context)
    let tracker = try global.tracker(in: context)
    // One snapshot, so that what is recorded meanwhile does not come between.
    let result = try tracker.repository.read { session in
      let report = try session.examine(procedure: tracker.procedure)
      return VerificationResult(
        report: report, hasTimes: times,
        against: try AgainstResult(noted, in: session, keys: known, isStrict: publicKey != nil))
    }
    context.print(result, asJSON: global.json)
    if !result.isGood { throw ExitCode(1) }
  }

  private func publicKeys(in context: CommandContext) throws -> [PublicKey] {
    if let publicKey {
      if let key = PublicKey(hex: publicKey.lowercased()) { return [key] }
      guard let file = try? ReadableFile(path: publicKey), file.size < 1_000,
        let bytes = try? file.bytes(at: 0, atMost: file.size), let key = PublicKey(file: bytes)
      else { throw CheckpointProblem.notAPublicKey(publicKey) }
      return [key]
    }
    do {
      return [try OfficeKeys(folder: try keys.folder(in: context)).publicKey()].compactMap { $0 }
    } catch KeyFault.noFolder { return [] }
  }
}

/// What a verification found.
struct VerificationResult: Printable {
  let report: VerificationReport
  /// Whether it says how long each part took, which is never twice the same.
  let hasTimes: Bool
  let against: AgainstResult

  var isGood: Bool { report.found.isSound && against.isGood }

  func text(in language: Language) -> String {
    ([report.found.term] + against.lines + (hasTimes ? [times] : [])).map { $0.text(in: language) }
      .joined(separator: "\n")
  }

  /// How long each part took.
  private var times: Term {
    let (log, words, rest) = (
      report.logTime.seconds, report.wordTime.seconds, report.projectionTime.seconds
    )
    return Term(
      zh: "用时：记录 \(log) 秒，文字 \(words) 秒，查询表 \(rest) 秒。",
      en: "Time: log \(log) s, texts \(words) s, tables \(rest) s.")
  }

  var json: JSON {
    var members =
      report.found.members + [
        .init("against", against.json), .init("parting", against.parting),
        .init("good", .bool(isGood)),
      ]
    if hasTimes {
      members.append(
        .init(
          "milliseconds",
          [
            "log": .int(report.logTime.milliseconds), "texts": .int(report.wordTime.milliseconds),
            "tables": .int(report.projectionTime.milliseconds),
          ]))
    }
    return .object(members)
  }
}

extension Duration {
  fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }

  /// Seconds with two decimals.
  fileprivate var seconds: String {
    let hundredths = String(milliseconds % 1000 / 10)
    return "\(milliseconds / 1000)." + (hundredths.count < 2 ? "0" : "") + hundredths
  }
}
