public import FuyiCore
public import FuyiDemo
public import FuyiKit
import FuyiLaw
public import FuyiStore
public import FuyiWording

extension StoreError: Worded {
  /// What is wrong with the file and what to do.
  public func text(in language: Language) -> String {
    let wording =
      switch self {
      case .missing(let path):
        Term(
          zh: "没有数据库文件“\(path)”。先用 fuyi init 建立，或用 --db 指定。",
          en: "There is no database file “\(path)”. Make one with fuyi init, or name it with --db.")
      case .exists(let path):
        Term(
          zh: "“\(path)”已存在，未作改动。", en: "“\(path)” is there already; nothing was changed.")
      case .notADatabase(let path):
        Term(zh: "“\(path)”不是数据库文件。", en: "“\(path)” is no database.")
      case .foreign(let path):
        Term(
          zh: "“\(path)”不是本程序建立的数据库。",
          en: "“\(path)” is a file that this program did not make.")
      case .newer(let path):
        Term(
          zh: "“\(path)”由较新的版本建立，请先升级本程序。",
          en: "“\(path)” was made by a newer version; upgrade this program first.")
      case .busy(let seconds):
        Term(
          zh: "数据库被其他进程占用，等候 \(Int(seconds)) 秒仍未释放，未办理，请稍后再试。",
          en:
            "Another process has kept the database locked for \(Int(seconds)) seconds; nothing was "
            + "done. Try again.")
      case .readOnly:
        Term(zh: "数据库只读，未办理。", en: "The database is read-only; nothing was done.")
      case .diskFull:
        Term(zh: "磁盘已满，未办理。", en: "The disk is full; nothing was done.")
      case .cannotOpen(let path):
        Term(
          zh: "打不开“\(path)”：检查目录是否存在、有无权限。",
          en: "Cannot open “\(path)”: see that the folder is there and allowed.")
      case .corrupt:
        Term(
          zh: "数据库文件已损坏，未办理。请用备份恢复：fuyi restore 备份文件 --replace。",
          en: "The database file is damaged; nothing was done. Restore a backup: fuyi restore FILE "
            + "--replace.")
      case .disk(let code):
        Term(
          zh: "磁盘读写出错（\(code)），未办理。检查磁盘；文件损坏的，用备份恢复：fuyi restore 备份文件 --replace。",
          en: "The disk could not be read or written (\(code)); nothing was done. See to the disk; "
            + "where the file is damaged restore a backup: fuyi restore FILE --replace.")
      case .unreadable(let what):
        Term(
          zh: "数据库中有无法识别的内容（\(what)）。运行 fuyi verify 查看。",
          en: "The database has content that cannot be read (\(what)). Run fuyi verify.")
      case .noIdentityKey:
        Term(
          zh: "没有证件号码的密钥（identity.key），未办理。请用 --keys 或者 FUYI_KEYS 指明密钥目录。",
          en: "There is no key for numbers of papers (identity.key), so nothing was done. Name its "
            + "folder with --keys or FUYI_KEYS.")
      case .constraint(let message):
        Term(
          zh: "违反数据库约束，未办理（\(message)）。这是程序的问题，请反馈。",
          en:
            "A rule of the schema was broken; nothing was done (\(message)). Our fault, please report it."
        )
      case .other(let code, let message):
        Term(
          zh: "数据库错误 \(code)，未办理（\(message)）。",
          en: "Database error \(code); nothing was done (\(message)).")
      }
    return wording.text(in: language)
  }
}

extension TrackerError: Worded {
  /// What was given, what was expected, and what to do.
  public func text(in language: Language) -> String {
    let wording: Term
    switch self {
    case .unknown(let kind, let given, let candidates):
      let near = nearest(given, among: candidates)
      let hint = near.map { Term(zh: "是否指“\($0)”？", en: " Did you mean “\($0)”?") }
      let list = Self.listing(of: kind)
      wording = Term(
        zh: "没有这个\(kind.term.zh)：“\(given)”。" + (hint?.zh ?? "") + list.zh,
        en: "No such \(kind.term.en): “\(given)”." + (hint?.en ?? "") + list.en)
    case .sameAct(let number):
      wording = Term(
        zh: "同一申请人对同一行为的申请已登记为 \(number)，未再登记。确需另行登记的，加 --anyway。",
        en:
          "The same applicant disputes the same act in \(number) already; nothing was registered. "
          + "To register it all the same, add --anyway.")
    case .stale(let number, let expected, let actual, let state):
      wording = Term(
        zh: "\(number) 已有新记录（您看到第 \(expected) 条，现为第 \(actual) 条，\(state.term.zh)），未办理。请重新查看。",
        en: "\(number) has gone on: you saw record \(expected), it is now at \(actual) and "
          + "\(state.term.en). Nothing was done; look at it again.")
    case .dossierStale(let number, let expected, let actual, let state):
      wording = Term(
        zh: "\(number) 已有新记录（您看到第 \(expected) 条，现为第 \(actual) 条，\(state.term.zh)），未办理。请重新查看。",
        en: "\(number) has gone on: you saw record \(expected), it is now at \(actual) and "
          + "\(state.term.en). Nothing was done; look at it again.")
    case .notCorrectable(let number, let sequence):
      wording = Term(
        zh: "\(number) 没有可更正的第 \(sequence) 条记录，或者该条已被撤销。先查看全部记录（history）。",
        en: "\(number) has no record \(sequence) that could be corrected, or it is taken out "
          + "already. See its history.")
    case .madeByLaw(let number, let sequence):
      wording = Term(
        zh: "\(number) 第 \(sequence) 条是法律规定的后果，不能直接更正，请更正引起它的记录。",
        en:
          "Record \(sequence) of \(number) is what the law does by itself; correct what led to it.")
    case .madeByDossier(let number, let sequence, let dossier):
      wording = Term(
        zh: "\(number) 第 \(sequence) 条由 \(dossier) 的一个步骤写入，未作改动；请撤销该步骤，本条随之撤销。",
        en:
          "Record \(sequence) of \(number) was written by a step of \(dossier); nothing was changed. "
          + "Annul that step, which takes this record out too.")
    case .fixedFact(let name):
      wording = Term(
        zh: "--\(name.code)（\(name.term.zh)）在登记时确定，不能更正。误登记的，作废后重新登记。",
        en: "--\(name.code) is settled at registration and stays. Void a mistaken registration and "
          + "register anew.")
    case .exists(let kind, let what):
      wording = Term(
        zh: "\(kind.term.zh)“\(what)”已存在，未作改动。",
        en: "The \(kind.term.en) “\(what)” exists already; nothing was changed.")
    case .inconsistentOffice(let what):
      wording = Term(
        zh: "机构设置前后不一致：“\(what)”所指的区域或复议机关未列出。",
        en: "The office's setup does not fit together: “\(what)” names a region or authority that "
          + "is not listed.")
    case .batch(let line, let inner):
      let text = Failure(inner)?.text(in: language) ?? String(describing: inner)
      wording = Term(
        zh: "第 \(line) 项未获办理，因此全部未办理：\n\(text)",
        en: "Item \(line) was refused, so nothing was done:\n\(text)")
    case .endsBeforeItBegins(let first, let last):
      wording = Term(
        zh: "统计期的止日 \(last) 早于起日 \(first)。",
        en: "The period ends on \(last), before it begins on \(first).")
    case .notYetKnown(let day, let today):
      wording = Term(
        zh: "“按某日所知”不能晚于今天（\(today)），给出的是 \(day)：以后记录的事项现在还不知道。请给出今天或更早的日期。",
        en: "Nothing is known yet of \(day), which lies after today (\(today)); give today or an "
          + "earlier day to be known on.")
    case .sameKnownDay(let day):
      wording = Term(
        zh: "对照的两个日期都是 \(day)，不会有变动。请给出两个不同的日期。",
        en: "Both days to be known on are \(day), between which nothing changes; give two "
          + "different days.")
    case .broken(let what):
      wording = Term(
        zh: "程序内部不变量被破坏（\(what)），未办理。这是程序的问题，请反馈。",
        en:
          "A rule that always holds is broken (\(what)); nothing was done. Our fault, please report it."
      )
    case .figures(let broken):
      let records = broken.records.map { $0.label }
      let named = records.prefix(20).joined(separator: " ")
      let more = records.count > 20 ? "… (\(records.count))" : ""
      wording = Term(
        zh: "\(broken.term.zh)。未出具任何数字。涉及记录：\(named.isEmpty ? "无" : named)\(more)。"
          + "请用 fuyi verify 检查数据库；数据库完好的，是程序的问题，请反馈。",
        en: "\(broken.term.en); no figure is shown. Records: \(named.isEmpty ? "none" : named)"
          + "\(more). Check the database with fuyi verify; if it is sound this is our fault, please "
          + "report it.")
    }
    return wording.text(in: language)
  }

  /// Where to look the known ones up.
  private static func listing(of kind: RecordKind) -> Term {
    switch kind {
    case .caseRecord: Term(zh: "用 fuyi case list 查看全部案件。", en: " See fuyi case list.")
    case .agency: Term(zh: "用 fuyi agency list 查看。", en: " See fuyi agency list.")
    case .region: Term(zh: "用 fuyi region list 查看。", en: " See fuyi region list.")
    case .receptionPoint: Term(zh: "用 fuyi point list 查看。", en: " See fuyi point list.")
    case .defectKind: Term(zh: "用 fuyi defect kinds 查看。", en: " See fuyi defect kinds.")
    case .consultation, .petition, .mediation, .letter, .suit, .coordination, .defect:
      Term(zh: "用 fuyi \(kind.code) list 查看。", en: " See fuyi \(kind.code) list.")
    case .rateVariant: Term(zh: "用 fuyi rates list 查看。", en: " See fuyi rates list.")
    case .office, .authority, .official, .calendar, .letterSetting, .erasure, .disclosure:
      Term(zh: "", en: "")
    }
  }
}

extension DemoError: Worded {
  /// Why there is no city.
  public func text(in language: Language) -> String {
    let wording =
      switch self {
      case .notEmpty(let number):
        Term(
          zh: "文件中已有案件 \(number)，演示只写入新文件。",
          en: "The file has the case \(number) already; a demonstration is made in a new file only."
        )
      case .nothingToReview:
        Term(zh: "没有可供演示的行政机关。", en: "There are no agencies to demonstrate with.")
      }
    return wording.text(in: language)
  }
}

extension JSONError: Worded {
  /// Where the text stops being JSON.
  public func text(in language: Language) -> String {
    Term(
      zh: "不是合法的 JSON（第 \(offset + 1) 字节处）。", en: "Not JSON, at byte \(offset + 1)."
    ).text(in: language)
  }
}
