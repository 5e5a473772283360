import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi erase`: personal data taken out after the period of keeping it.
struct EraseCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: tr("保管期满后删除案件的个人信息", "Erase a case's personal data after its period."),
      discussion: tr(
        "删除该案件及其关联台账中的姓名、联系方式和文字；日期、代码、结果和各项指标不变，记录链完整。"
          + "保管期限由 fuyi office set --retention-years 设定，自最后一项记录的次年一月一日起算。不能恢复；备份中的副本须另行处理。",
        "Takes out the names, contacts and texts of the case and of the dossiers linked to it. Days, "
          + "codes, outcomes and rates stay as they are, and the chain stays whole. The office sets the period with "
          + "fuyi office set --retention-years; it runs from 1 January after the last event. It "
          + "cannot be undone. Copies in backups are not reached."))
  }

  @Argument(
    help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL"), valueName: "case"))
  var number: String
  @Option(help: .init(tr("理由", "Why"), valueName: "text"))
  var reason: String
  @Option(help: .init(tr("批准人", "Who approved it"), valueName: "name"))
  var approver: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    // A day that is only rehearsed would take away for good what has still to be kept.
    guard try global.day() <= SystemClock.today() else {
      throw CommandError.notTogether("erase", "--today \(global.today ?? "")")
    }
    let erased = try global.tracker(in: context).erase(
      number, reason: reason, approver: approver)
    context.print(ErasedResult(erased: erased), asJSON: global.json)
  }
}

/// What an erasure did.
struct ErasedResult: Printable {
  let erased: Erased

  func text(in language: Language) -> String {
    var lines: [Term] = []
    if erased.position == nil {
      lines.append(
        Term(
          zh: "\(erased.number) 已没有可以删除的个人信息。",
          en: "\(erased.number) has no personal data left to erase."))
    } else {
      lines.append(
        Term(
          zh: "已删除 \(erased.number) 的个人信息 \(erased.words) 段，记录链和各项指标不变。",
          en: "Erased \(erased.words) texts of \(erased.number); the chain and all rates stay."))
    }
    if !erased.dossiers.isEmpty {
      lines.append(
        Term(
          zh: "关联台账一并处理：\(erased.dossiers.joined(separator: "、"))。",
          en: "With it the dossiers linked to it: \(erased.dossiers.joined(separator: ", "))."))
    }
    if erased.shared > 0 {
      lines.append(
        Term(
          zh: "另有 \(erased.shared) 段文字同时属于其他记录，予以保留。",
          en: "\(erased.shared) texts stay: other records name them too."))
    }
    if !erased.isSwept {
      lines.append(
        Term(
          zh: "有其他程序正在使用数据库，旁文件未能清空。请在其结束后重新运行本命令，以清除残留。",
          en:
            "Another program is using the database, so its side file could not be emptied. Run this "
            + "again when it has ended, to leave no trace."))
    }
    return lines.map { $0.text(in: language) }.joined(separator: "\n")
  }

  var json: JSON {
    [
      "number": .string(erased.number), "words": .int(erased.words),
      "dossiers": .array(erased.dossiers.map(JSON.string)), "shared": .int(erased.shared),
      "event": erased.position.map { .int($0) } ?? .null, "swept": .bool(erased.isSwept),
    ]
  }
}
