import FuyiCore
import FuyiLaw
import FuyiStore
import FuyiWording

extension Verification {
  /// What was found, in a sentence.
  var term: Term {
    switch self {
    case .sound(let events, let cases, let words, let head):
      Term(
        zh: "相符：\(events) 条记录，\(cases) 件案件，\(words.term.zh)。链首 \(Chain.hex(head.hash))",
        en: "Sound: \(events) events, \(cases) cases, \(words.term.en). Head "
          + Chain.hex(head.hash))
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
        zh: "文字库中摘要为 \(digest.short)… 的内容被改动。",
        en: "The kept text with digest \(digest.short)… has been altered.")
    case .wordsMissing(let position, let digest):
      Term(
        zh: "第 \(position) 条记录的文字（摘要 \(digest.short)…）不在文字库中，也没有删除记录：被直接删去。",
        en:
          "A text of event \(position) (digest \(digest.short)…) is not kept, and no event says that "
          + "it was erased: it was taken away by hand.")
    case .wordsUnnamed(let digest):
      Term(
        zh: "文字库中摘要为 \(digest.short)… 的内容不属于任何记录：被直接加入。",
        en: "The kept text with digest \(digest.short)… belongs to no event: it was put in by hand."
      )
    case .wordsBack(let digest):
      Term(
        zh: "摘要为 \(digest.short)… 的文字已依规删除，却又在文字库中：被直接放回。",
        en:
          "The text with digest \(digest.short)… was erased and is kept again: it was put back by "
          + "hand.")
    case .schemaDiffers(let difference): difference.term
    }
  }

  /// The same for scripts.
  var members: [JSON.Member] {
    func problem(_ code: String, _ rest: [JSON.Member]) -> [JSON.Member] {
      [.init("sound", false), .init("problem", .string(code))] + rest
    }
    switch self {
    case .sound(let events, let cases, let words, let head):
      return [
        .init("sound", true), .init("events", .int(events)), .init("cases", .int(cases)),
        .init("texts", .int(words.kept)), .init("textsErased", .int(words.erased)),
        .init("textsLeftOut", .int(words.leftOut)), .init("head", .string(Chain.hex(head.hash))),
        .init("position", .int(head.position)),
      ]
    case .eventAltered(let position):
      return problem("event-altered", [.init("position", .int(position))])
    case .chainBroken(let position):
      return problem("chain-broken", [.init("position", .int(position))])
    case .eventUnreadable(let position):
      return problem("event-unreadable", [.init("position", .int(position))])
    case .projectionDiffers(let table, let record):
      return problem(
        "projection-differs", [.init("table", .string(table)), .init("record", .string(record))])
    case .wordsAltered(let digest):
      return problem("text-altered", [.init("digest", .string(digest))])
    case .wordsMissing(let position, let digest):
      return problem(
        "text-missing", [.init("position", .int(position)), .init("digest", .string(digest))])
    case .wordsUnnamed(let digest):
      return problem("text-unnamed", [.init("digest", .string(digest))])
    case .wordsBack(let digest):
      return problem("text-back", [.init("digest", .string(digest))])
    case .schemaDiffers(let difference):
      return problem(
        "schema-differs",
        [
          .init("kind", .string(difference.kind)), .init("name", .string(difference.name)),
          .init("change", .string(difference.change.rawValue)),
        ])
    }
  }
}

extension WordCount {
  /// How many there are of each; of none but the kept, nothing is said.
  fileprivate var term: Term {
    Term(
      zh: "\(kept) 段文字" + (erased > 0 ? "（另已删除 \(erased) 段）" : "")
        + (leftOut > 0 ? "（另有 \(leftOut) 段不在本副本内）" : ""),
      en: "\(kept) texts" + (erased > 0 ? " and \(erased) erased" : "")
        + (leftOut > 0 ? " and \(leftOut) left out of this copy" : ""))
  }
}

extension SchemaDifference {
  fileprivate var term: Term {
    let names = ["table": "表", "index": "索引", "view": "视图", "trigger": "触发器"]
    let zh = "\(names[kind] ?? kind) \(name.printable)"
    let en = "the \(kind) \(name.printable)"
    switch change {
    case .missing: return Term(zh: "\(zh)被删除。", en: "It lacks \(en), which was taken away.")
    case .altered: return Term(zh: "\(zh)被改动。", en: "It has \(en), which was changed.")
    case .added: return Term(zh: "\(zh)不是本程序建立的。", en: "It has \(en), which is none of ours.")
    }
  }
}

extension String {
  /// As much of a digest as tells it apart at a glance.
  fileprivate var short: String { prefix(16).description.printable }
}
