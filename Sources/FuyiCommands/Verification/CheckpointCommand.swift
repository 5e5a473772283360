import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi checkpoint`: the log's head to keep outside the file.
struct CheckpointCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checkpoint",
      abstract: tr("记下记录核验点", "Note the log's head, to be checked against later."),
      discussion: tr(
        "核验点证明此前的记录是什么：存放在数据库之外（打印、寄给他人），以后用 fuyi verify --against 核对。"
          + "有签名密钥的予以签名（fuyi key make），没有的写明未签名。",
        "A checkpoint proves what the log was: keep it outside the database, on paper or with somebody "
          + "else, and hold the log against it with fuyi verify --against. It is signed where there is "
          + "a key (fuyi key make), and says so where there is none."))
  }

  @Option(
    name: [.customShort("o"), .long],
    help: .init(tr("写入文件", "Write to a file"), valueName: "file"))
  var output: String?
  @Flag(help: .init(tr("只打印可以抄录的一行", "Print the one line for paper")))
  var line = false
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context)
    let checkpoint = try context.checkpoint(of: tracker.head(), on: tracker.today, keys)
    let office = try tracker.repository.read { try $0.office() }
    let result = CheckpointResult(
      checkpoint: checkpoint, isLine: line, office: office?.name ?? Term(zh: "", en: ""))
    guard let output else {
      context.print(result, asJSON: global.json)
      return
    }
    if global.json { throw CommandError.notTogether("--json", "-o \(output)") }
    try TextFile(path: output).write(result.text(in: context.language) + "\n")
    context.notes(
      tr(
        "已写入 \(output.printable)：\(checkpoint.standing.zh)。",
        "Wrote \(output.printable): \(checkpoint.standing.en)."))
  }
}

/// A checkpoint as a file or a line.
struct CheckpointResult: Printable {
  let checkpoint: Checkpoint
  let isLine: Bool
  let office: Term

  func text(in language: Language) -> String {
    if isLine { return checkpoint.line }
    let notes = [
      Term(zh: "\(office.zh) 记录核验点", en: "\(office.en): checkpoint of the log"),
      Term(
        zh: "核对：fuyi verify --against 本文件。以 # 开头的行是说明，不在签名之内。",
        en:
          "Check it with fuyi verify --against THIS FILE. Lines that begin with # are notes and are "
          + "not signed."),
    ].map { $0.text(in: language).printable }
    return String(checkpoint.file(notes: notes).dropLast())
  }

  var json: JSON { checkpoint.json }
}

extension Checkpoint {
  /// Whether it is signed, and by which key.
  var standing: Term {
    guard let seal else { return Term(zh: "未签名", en: "unsigned") }
    return Term(
      zh: "已签名，公钥指纹 \(seal.fingerprint.inGroups)",
      en: "signed, fingerprint of the key \(seal.fingerprint.inGroups)")
  }

  /// Position, day, head, line and signature.
  var json: JSON {
    [
      "position": .int(head.position), "day": .string(day.description),
      "head": .string(Chain.hex(head.hash)), "line": .string(line),
      "publicKey": .optional(seal?.publicKey?.hex), "fingerprint": .optional(seal?.fingerprint),
      "signature": .optional(seal.map { Chain.hex($0.signature) }),
    ]
  }
}
