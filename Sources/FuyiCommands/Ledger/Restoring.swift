import FuyiCore
import FuyiFiles
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// Restores an export of this program, for `fuyi import`.
enum Restoring {
  /// Whether a file is an export, which is restored and not read as a ledger.
  static func recognises(_ path: String) -> Bool { LedgerRestore.recognises(path: path) != nil }

  /// Restores a file and prints what was done.
  /// - Throws: `RestoreError`; nothing is written then, and no new database is left behind.
  static func restore(
    _ path: String, into database: String, asJSON: Bool, in context: CommandContext
  ) throws {
    let watch = Interruption.watch()
    defer { watch.end() }
    let outcome = try LedgerRestore.restore(from: path, into: database) { watch.isRequested }
    context.print(RestoreResult(database: database, outcome: outcome), asJSON: asJSON)
  }
}

/// What was restored.
struct RestoreResult: Printable {
  let database: String
  let outcome: LedgerRestore.Outcome

  func text(in language: Language) -> String {
    let wording =
      switch outcome {
      case .restored(let events, let words, let head, let leftOut):
        Term(
          zh: "已恢复到 \(database)：\(events) 条记录，\(words) 段文字，核验相符。"
            + (leftOut == 0 ? "" : "导出时隐去的 \(leftOut) 段文字没有恢复。")
            + "链首 \(Chain.hex(head.hash))",
          en: "Restored to \(database): \(events) events and \(words) texts, all sound. "
            + (leftOut == 0 ? "" : "Without \(leftOut) texts that the export left out. ")
            + "Head \(Chain.hex(head.hash))")
      case .known(let events, let head):
        Term(
          zh: "\(database) 已有同样的 \(events) 条记录，未作增加。链首 \(Chain.hex(head.hash))",
          en: "\(database) has the same \(events) events already; nothing was added. "
            + "Head \(Chain.hex(head.hash))")
      }
    return wording.text(in: language)
  }

  var json: JSON {
    switch outcome {
    case .restored(let events, let words, let head, let leftOut):
      [
        "db": .string(database), "restored": true, "events": .int(events), "texts": .int(words),
        "leftOut": .int(leftOut),
        "head": .string(Chain.hex(head.hash)),
      ]
    case .known(let events, let head):
      [
        "db": .string(database), "restored": false, "events": .int(events),
        "head": .string(Chain.hex(head.hash)),
      ]
    }
  }
}
