public import FuyiKit
import FuyiLaw
public import FuyiWording

extension ErasureRefusal: Worded {
  /// Why nothing was erased, and when or how it can be.
  public func text(in language: Language) -> String {
    let wording =
      switch self {
      case .noRetention:
        Term(
          zh: "本机构尚未设定个人信息的保管期限，未删除。先按本机关的归档范围和保管期限表设定，如 fuyi office set "
            + "--retention-years 30；应永久保管的不要删除。",
          en:
            "The office has not set how long personal data is kept; nothing was erased. Set it first "
            + "as your schedule of files says, such as fuyi office set --retention-years 30. What is "
            + "kept for ever is not to be erased.")
      case .caseNotEnded(let number, let state):
        Term(
          zh: "\(number) 尚未结束（\(state.term.zh)），未删除。归档、终结且保管期满后才能删除。",
          en:
            "\(number) has not ended (\(state.term.en)); nothing was erased. It can be once the case "
            + "is archived or closed and the period has passed.")
      case .dossierNotEnded(let number, let kind, let state):
        Term(
          zh: "关联的\(kind.term.zh) \(number) 尚未办结（\(state.term.zh)），未删除。",
          en: "The \(kind.term.en) \(number), linked to the case, has not ended "
            + "(\(state.term.en)); nothing was erased.")
      case .tooEarly(let number, let last, let years, let first):
        Term(
          zh: "\(number) 的保管期未满，未删除：最后一项记录在 \(last)，保管 \(years) 年，"
            + (first.map { "最早可于 \($0) 删除。" } ?? "可以删除之日超出可记载的年份。"),
          en: "The period of \(number) has not passed; nothing was erased. Its last event is of "
            + "\(last) and it is kept for \(years) years"
            + (first.map { ", so \($0) is the first day." } ?? "."))
      case .noReason:
        Term(
          zh: "没有写明删除的理由，未删除。请用 --reason 写明。",
          en: "No reason is given; nothing was erased. State it with --reason.")
      }
    return wording.text(in: language)
  }
}
