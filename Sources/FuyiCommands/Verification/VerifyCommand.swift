import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi verify`: recomputes the chain and all projections.
struct VerifyCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: tr("核验记录是否被改动", "Check that the record has not been changed."),
      discussion: tr(
        "重算每条记录的哈希、每段文字的摘要和全部查询表，指出第一处不符。退出码 0 为相符，1 为不符。",
        "Recomputes every hash, digest and query table and names the first that does not fit. "
          + "Exit 0 where all fits, 1 where something does not."))
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let found = try global.tracker(in: context).verify()
    context.print(VerificationResult(found: found), asJSON: global.json)
    if !found.isSound { throw ExitCode(1) }
  }
}

/// What a verification found.
struct VerificationResult: Printable {
  let found: Verification

  func text(in language: Language) -> String {
    let wording =
      switch found {
      case .sound(let events, let cases, let words, let head):
        Term(
          zh: "相符：\(events) 条记录，\(cases) 件案件，\(words) 段文字。链首 \(Chain.hex(head.hash))",
          en:
            "Sound: \(events) events, \(cases) cases, \(words) texts. Head \(Chain.hex(head.hash))")
      case .eventAltered(let position):
        Term(
          zh: "第 \(position) 条记录的内容被改动：与其哈希不符。",
          en: "Event \(position) has been altered: it is not what was hashed.")
      case .chainBroken(let position):
        Term(
          zh: "链在第 \(position) 条处断开：记录被删除、调换或插入。",
          en: "The chain breaks at event \(position): one was deleted, moved or put in.")
      case .eventUnreadable(let position):
        Term(zh: "第 \(position) 条记录无法识别。", en: "Event \(position) cannot be read.")
      case .projectionDiffers(let table, let record):
        Term(
          zh: "查询表 \(table) 中“\(record)”与记录不符：被直接改动过。",
          en: "Table \(table) differs from the log at “\(record)”: it was changed by hand.")
      case .wordsAltered(let digest):
        Term(
          zh: "文字库中摘要为 \(digest.prefix(16))… 的内容被改动。",
          en: "The kept text with digest \(digest.prefix(16))… has been altered.")
      }
    return wording.text(in: language)
  }

  var json: JSON {
    switch found {
    case .sound(let events, let cases, let words, let head):
      [
        "sound": true, "events": .int(events), "cases": .int(cases), "texts": .int(words),
        "head": .string(Chain.hex(head.hash)),
      ]
    case .eventAltered(let position):
      ["sound": false, "problem": "event-altered", "position": .int(position)]
    case .chainBroken(let position):
      ["sound": false, "problem": "chain-broken", "position": .int(position)]
    case .eventUnreadable(let position):
      ["sound": false, "problem": "event-unreadable", "position": .int(position)]
    case .projectionDiffers(let table, let record):
      [
        "sound": false, "problem": "projection-differs", "table": .string(table),
        "record": .string(record),
      ]
    case .wordsAltered(let digest):
      ["sound": false, "problem": "text-altered", "digest": .string(digest)]
    }
  }
}
