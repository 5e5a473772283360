import FuyiLaw
import FuyiLedger
import FuyiWording

/// The remarks of an import as a table for a terminal: where, what was read, and what is wrong.
///
/// A few stand one by one, a name that nobody knows once. Many are put together by column and reason.
struct RemarkTable {
  private let tally: RemarkTally
  private let width: Int?
  private let language: Language

  /// How many lines are shown.
  static let limit = 20

  init(_ tally: RemarkTally, width: Int?, language: Language) {
    self.tally = tally
    self.width = width
    self.language = language
  }

  private struct Line {
    let remark: ImportRemark
    let count: Int
  }

  private var shown: [Line] {
    guard tally.count <= Self.limit else {
      return tally.groups.prefix(Self.limit).map { Line(remark: $0.first, count: $0.count) }
    }
    var names: Set<String> = []
    return tally.kept.compactMap { remark in
      guard case .unknownName(let kind, let name, _) = remark.problem else {
        return Line(remark: remark, count: 1)
      }
      guard names.insert("\(kind.code)\u{1F}\(name)\u{1F}\(remark.column.code)").inserted else {
        return nil
      }
      let group = tally.groups.first { group in
        guard case .unknownName(kind, name, _) = group.first.problem else { return false }
        return group.first.column == remark.column
      }
      return Line(remark: remark, count: group?.count ?? 1)
    }
  }

  var lines: [String] {
    guard tally.count > 0 else { return [] }
    let shown = shown
    let isGrouped = shown.contains { $0.count > 1 }
    let hasSheets = shown.contains { !$0.remark.sheet.isEmpty }
    var titles: [Table.Column] = hasSheets ? [.init(tr("表", "Sheet"))] : []
    titles += [
      .init(tr("行", "Row"), .right), .init(tr("列", "Col.")), .init(tr("栏目", "Heading")),
      .init(tr("读到", "Read"), limit: Self.readWidth),
    ]
    if isGrouped { titles.append(.init(tr("行数", "Rows"), .right)) }
    titles.append(.init(tr("意见", "Remark")))
    let table = Table(
      titles,
      rows: shown.map { line in
        let remark = line.remark
        return (hasSheets ? [remark.sheet] : [])
          + [
            String(remark.row), remark.place.map(ColumnName.letters) ?? "—",
            remark.heading ?? remark.column.term.text(in: language), remark.read,
          ] + (isGrouped ? [String(line.count)] : []) + [sentence(remark)]
      })
    return [title(shown)] + table.fitted(to: width).lines + whole(shown, table) + more(shown)
  }

  private static let readWidth = 24

  private func sentence(_ remark: ImportRemark) -> String {
    remark.problem.wording(in: remark.column).text(in: language)
  }

  private func title(_ shown: [Line]) -> String {
    let errors = tally.count - tally.notices
    return tally.notices == 0
      ? tr("意见 \(errors) 条：", "\(errors) remarks:")
      : tr(
        "意见 \(errors) 条，提示 \(tally.notices) 条：", "\(errors) remarks and \(tally.notices) notices:")
  }

  /// The sentences that a narrow terminal has cut, each once.
  private func whole(_ shown: [Line], _ table: Table) -> [String] {
    guard let width, table.width > width else { return [] }
    var written: Set<String> = []
    return shown.flatMap { line -> [String] in
      let text = sentence(line.remark)
      guard written.insert(text).inserted else { return [] }
      let place = tr("第 \(line.remark.row) 行：", "Row \(line.remark.row): ")
      return (place + text).wrapped(to: width)
    }
  }

  /// How many there are beyond those that are shown.
  private func more(_ shown: [Line]) -> [String] {
    let covered = shown.reduce(0) { $0 + $1.count }
    guard tally.count > covered else { return [] }
    let left = tally.count - covered
    return [tr("另有 \(left) 条，见意见文件。", "And \(left) more; see the file of remarks.")]
  }
}
