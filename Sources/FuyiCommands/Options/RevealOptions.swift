import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiStore

/// `--reveal`: words about people in clear, which is put on record before anything is shown.
struct RevealOptions: ParsableArguments {
  @Flag(
    help: .init(
      tr(
        "显示姓名、证件号码、电话、地址等的明文；先记入日志",
        "Show names, numbers of papers, telephones and addresses in clear; recorded in the log first"
      )))
  var reveal = false
  @Option(
    name: .customLong("why"),
    help: .init(tr("查看明文的理由，随之记录", "Why, recorded with it"), valueName: "text"))
  var why: String?

  private enum CodingKeys: String, CodingKey { case reveal, why }

  func validate() throws {
    if why != nil, !reveal {
      throw ValidationError(tr("--why 须与 --reveal 并用", "--why goes with --reveal"))
    }
  }

  /// How words are to be shown.
  var showing: WordsShown { .toPeople(isMasked: !reveal) }

  /// Puts on record that words are shown in clear, where they are.
  /// - Parameters:
  ///   - command: what was asked for, without its arguments.
  ///   - records: the printed numbers of what is shown, where few were named.
  ///   - count: how many records are shown.
  /// - Throws: ``CommandError/cannotDisclose`` where the file cannot be written; nothing may be shown
  ///   then.
  func record(_ command: String, _ records: [String] = [], count: Int, with tracker: CaseTracker)
    throws
  {
    guard reveal else { return }
    let words = try why.map { try FactName.why.value(reading: [$0]) }
    var reason: Words?
    if case .words(let texts)? = words { reason = texts.first }
    do {
      try tracker.record(
        Disclosure(command: command, records: records, count: count, why: reason))
    } catch StoreError.readOnly { throw CommandError.cannotDisclose }
  }
}

extension WordsShown {
  /// As people are shown them, with words in the place of those that are not here.
  static func toPeople(isMasked: Bool) -> WordsShown {
    WordsShown(
      isMasked: isMasked, leftOut: tr("〔已隐去〕", "[left out]"),
      locked: tr("〔缺少密钥〕", "[no key]"))
  }
}
