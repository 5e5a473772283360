import FuyiCore
import FuyiKit
package import FuyiLaw
import FuyiWording

extension CellProblem {
  /// What is wrong and what to do, in one or two sentences.
  package func wording(in column: LedgerColumn) -> Term {
    switch self {
    case .missing:
      Term(
        zh: "没有填写；法律或者登记要求填写，请补填，或者在映射文件 [constants] 中给出。",
        en: "Empty, and needed; fill it in, or give it under [constants] of the mapping.")
    case .missingBeside(let other):
      Term(
        zh: "没有填写，而“\(other.term.zh)”已填，两者须同时填写；请补填，或者在 [constants] 中给出。",
        en: "Empty, though “\(other.term.en)” is filled in; fill it in, or give it under "
          + "[constants] of the mapping.")
    case .contradicts(let other):
      Term(
        zh: "与“\(other.term.zh)”不一致；请核对两栏。",
        en: "Does not go with “\(other.term.en)”; look at both.")
    case .errorValue:
      Term(zh: "是公式的错误值；请改为实际的值。", en: "An error of a formula; put the value there.")
    case .notADay, .unclearOrder, .twoDigitYear, .severalDays, .impossibleDay, .afterToday:
      dayWording
    case .notMoney:
      Term(
        zh: "不是金额；应如 1200.50、1,200.50元 或者 3万元。",
        en: "No sum of money; write 1200.50, 1,200.50元 or 3万元.")
    case .notANumber(let range):
      Term(
        zh: "应为 \(range.lowerBound) 至 \(range.upperBound) 的整数。",
        en: "Give a whole number from \(range.lowerBound) to \(range.upperBound).")
    case .notAFlag: Term(zh: "应为“是”或者“否”。", en: "Give 是 or 否 (yes or no).")
    case .unknownWord(let near): unknown(near, in: column)
    case .openWord(let meanings):
      Term(
        zh: "可有不同含义，不作猜测；请写明，或者在映射文件 [values.\(column.code)] 中译为其一："
          + meanings.joined(separator: "、") + "。",
        en: "Has more than one meaning, which is not guessed; say which, or translate it under "
          + "[values.\(column.code)] of the mapping as one of: " + meanings.joined(separator: ", ")
          + ".")
    case .unknownName(let kind, _, let near): unknown(kind, near, in: column)
    case .bareSerial:
      Term(
        zh: "只有序号；请写全案号，或者在 [constants] 中给出 year（如 \"2023\"；\"filed\" 指收案年份）。",
        en: "Only a serial number; write the whole one, or give year under [constants] (such as "
          + "\"2023\", or \"filed\" for the year of filing).")
    case .lostDigits:
      Term(
        zh: "超过 15 位的数字在 Excel 中末位已经丢失；请设为文本格式后重新填写，或者不读入本栏。",
        en: "A spreadsheet keeps 15 digits, so the last ones are lost; make the cell text and fill "
          + "it in again, or ignore the column.")
    case .notAnIdentity(let fault):
      Term(
        zh: fault.wording.zh + "请核对证件后改正，或者不读入本栏。",
        en: "Here " + fault.wording.en + " Put it right from the paper, or ignore the column.")
    case .notOneEach(let names, let contacts):
      Term(
        zh: "有 \(contacts) 项，与申请人 \(names) 人不一一对应；请逐人填写。",
        en: "There are \(contacts) for \(names) applicants; give one for each.")
    case .noAbandonmentThen, .notRecognisable, .twiceInFile, .otherHistory, .unnamedOthers:
      rowWording
    case .refused(let refusal): Self.wording(of: refusal, in: column)
    case .tracker(let error): Self.wording(of: error)
    }
  }

  private var dayWording: Term {
    switch self {
    case .unclearOrder:
      Term(
        zh: "年、月、日的先后不清，不作猜测；请改为年在前，或者在映射文件中写明 dates = \"day-first\" 或者 \"month-first\"。",
        en: "The order of day and month is not guessed; put the year first, or say in the mapping "
          + "dates = \"day-first\" or \"month-first\".")
    case .twoDigitYear:
      Term(zh: "年份只有两位，不作猜测；请写四位年份。", en: "Two digits of a year are not guessed; write four.")
    case .severalDays:
      Term(
        zh: "一格中有几个日期；请只留一个，其余的在导入后补记。",
        en: "More than one day in a cell; leave one, and record the others after the import.")
    case .impossibleDay(let error): Term(zh: error.text(in: .zh), en: error.text(in: .en))
    case .afterToday(let today):
      Term(
        zh: "晚于今天（\(today)）；尚未发生的事不能记录。",
        en: "After today, \(today); what has not happened is not recorded.")
    default:
      Term(zh: "不是日期；应如 2025-03-05、2025年3月5日。", en: "Not a day; write it as 2025-03-05.")
    }
  }

  private var rowWording: Term {
    switch self {
    case .noAbandonmentThen:
      Term(
        zh: "2024-01-01 以前收到的案件不计期限，不发生“视为放弃”；请核对，或者在 [values.outcome] 中译为 withdrawn。",
        en:
          "A case from before 2024-01-01 has no periods and is not abandoned by law; look at it, or "
          + "translate it as withdrawn under [values.outcome].")
    case .notRecognisable:
      Term(
        zh: "没有案号的行须有行政行为文号或者行政行为日期，否则再次导入时无法识别。",
        en:
          "A row without a number needs the number or the day of the act, or it could not be known "
          + "again.")
    case .twiceInFile(let sheet, let row):
      Term(
        zh: "与\(sheet.isEmpty ? "" : "表“\(sheet)”")第 \(row) 行案号相同；请核对两行。",
        en:
          "The same number as in row \(row)\(sheet.isEmpty ? "" : " of “\(sheet)”"); look at both.")
    case .otherHistory(let number):
      Term(
        zh: "该案号已登记为 \(number)，记录的经过与本行不同；未作改动，请核对后用更正命令处理。",
        en: "On record as \(number) with another history; nothing was changed. Compare the two and "
          + "correct the record.")
    default:
      Term(
        zh: "注：“等”所指的其他申请人没有列名，照原样登记；请在导入后补全。",
        en: "Note: the others are not named; taken as it stands, to be completed after the import.")
    }
  }

  private func unknown(_ near: String?, in column: LedgerColumn) -> Term {
    Term(
      zh: "不认识的\(column.term.zh)。" + (near.map { "是否指“\($0)”？" } ?? "")
        + "请改正，或者在映射文件 [values.\(column.code)] 中译出。",
      en: "Not a known word for “\(column.term.en)”."
        + (near.map { " Did you mean “\($0)”?" } ?? "")
        + " Put it right, or translate it under [values.\(column.code)] of the mapping.")
  }

  private func unknown(_ kind: RecordKind, _ near: String?, in column: LedgerColumn) -> Term {
    Term(
      zh: "没有这个\(kind.term.zh)。" + (near.map { "是否指“\($0)”？" } ?? "")
        + "请改正，在映射文件 [values.\(column.code)] 中译出，或者先将其登记在册。",
      en: "No such \(kind.term.en)." + (near.map { " Did you mean “\($0)”?" } ?? "")
        + " Put it right, translate it under [values.\(column.code)] of the mapping, or add it to "
        + "the office's list first.")
  }

  private static func wording(of refusal: Refusal, in column: LedgerColumn) -> Term {
    let (action, basis) = (refusal.action.term, refusal.source.term)
    var reason = refusal.reason.wording(refusing: refusal.action)
    if case .missing = refusal.reason {
      // Told by the column, since there are no options in a ledger.
      reason = Term(
        zh: "须写明“\(column.term.zh)”，本行没有；请补填，或者在 [constants] 中给出 \(column.code)。",
        en: "“\(column.term.en)” has to be stated and is not; fill it in, or give "
          + "\(column.code) under [constants] of the mapping.")
    }
    let law = refusal.lapse.map {
      Term(
        zh: "依法已于 \($0.effectiveOn) \($0.kind.term.zh)。",
        en: "By law since \($0.effectiveOn): \($0.kind.term.en). ")
    }
    let state = refusal.state.map {
      Term(zh: "（案件处于“\($0.term.zh)”状态）", en: " (the case is “\($0.term.en)”)")
    }
    return Term(
      zh: (law?.zh ?? "") + "不能办理“\(action.zh)”\(state?.zh ?? "")：\(reason.zh)依据：\(basis.zh)。",
      en: (law?.en ?? "") + "“\(action.en)” is refused\(state?.en ?? ""): \(reason.en) "
        + "Basis: \(basis.en).")
  }

  private static func wording(of error: TrackerError) -> Term {
    switch error {
    case .unknown(let kind, let given, _):
      Term(zh: "没有这个\(kind.term.zh)：“\(given)”。", en: "No such \(kind.term.en): “\(given)”.")
    case .sameAct(let number):
      Term(
        zh: "同一申请人对同一行为的申请已登记为 \(number)。",
        en: "The same applicant disputes the same act in \(number).")
    default: Term(zh: "不能登记（\(error)）。", en: "Cannot be taken in (\(error)).")
    }
  }
}
