import FuyiLaw
package import FuyiWording

/// Why a report could not be made or written.
package enum ReportError: Error, Hashable, Sendable {
  /// The file cannot be written: no such folder, not allowed, or full. What was there stays.
  case cannotWrite(path: String)
  /// The report cannot be made in this format; in the words of what makes it. This is our fault.
  case cannotMake(ReportFormat, String)
}

extension ReportError: Worded {
  /// What could not be done and why, and what to do about it.
  package func text(in language: Language) -> String {
    switch self {
    case .cannotWrite(let path):
      Term(
        zh: "无法写入文件“\(path.printable)”（目录不存在、无权限，或者磁盘已满），原有文件未改动。",
        en: "Cannot write the file “\(path.printable)”: the folder is not there, not allowed, or "
          + "full. What was there is unchanged."
      ).text(in: language)
    case .cannotMake(let format, let reason):
      Term(
        zh: "无法生成\(format.term.zh)格式的报告：\(reason.printable)。这是程序的错误，请报告。",
        en: "The report cannot be made as \(format.term.en): \(reason.printable). "
          + "This is our fault; please report it."
      ).text(in: language)
    }
  }
}
