import FuyiLaw
package import FuyiWording

/// Why there is no PDF.
package enum PDFError: Error, Hashable, Sendable {
  /// LibreOffice is not there.
  case notInstalled
  /// There is no room for temporary files.
  case noTemporaryFolder
  /// The program cannot be started.
  case cannotStart(String)
  /// The program ended with a code that says it failed; with its own words.
  case failed(code: Int, String)
  /// The program took too long and was ended.
  case timedOut(seconds: Int)
  /// Somebody ended the process while it waited.
  case interrupted
  /// The program said that it had done it, and there is no PDF; with its own words.
  case noResult(String)
}

extension PDFError: Worded {
  /// What could not be done and why, and what to do about it.
  package func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    let instead = Term(
      zh: "也可以改用 --format docx，再由 Word 或 WPS 另存为 PDF。",
      en: " Or take --format docx and save it as PDF in Word or WPS.")
    switch self {
    case .notInstalled:
      return Term(
        zh: "生成 PDF 需要 LibreOffice，但在 PATH 中没有找到 soffice 或 libreoffice。请安装（Debian、Ubuntu："
          + "apt-get install libreoffice-writer），或者把它所在的目录加入 PATH。" + instead.zh,
        en:
          "A PDF needs LibreOffice, and neither soffice nor libreoffice is on the PATH. Install it "
          + "(Debian, Ubuntu: apt-get install libreoffice-writer), or put its folder on the PATH."
          + instead.en)
    case .noTemporaryFolder:
      return Term(
        zh: "无法在临时目录（TMPDIR，否则 /tmp）中写入文件，没有生成 PDF。",
        en: "The temporary folder (TMPDIR, else /tmp) cannot be written to; no PDF was made.")
    case .cannotStart(let path):
      return Term(
        zh: "无法启动 LibreOffice（\(path.printable)）。" + instead.zh,
        en: "LibreOffice cannot be started (\(path.printable))." + instead.en)
    case .failed(let code, let words):
      return Term(
        zh: "LibreOffice 转换失败（退出码 \(code)）\(words.told.zh)。" + instead.zh,
        en: "LibreOffice failed, with exit code \(code)\(words.told.en)." + instead.en)
    case .timedOut(let seconds):
      return Term(
        zh: "LibreOffice 超过 \(seconds) 秒没有完成转换，已停止。" + instead.zh,
        en: "LibreOffice had not finished after \(seconds) seconds and was stopped." + instead.en)
    case .interrupted:
      return Term(zh: "已中断，没有生成 PDF。", en: "Interrupted; no PDF was made.")
    case .noResult(let words):
      return Term(
        zh: "LibreOffice 没有生成 PDF\(words.told.zh)。" + instead.zh,
        en: "LibreOffice made no PDF\(words.told.en)." + instead.en)
    }
  }
}

extension String {
  /// What a program said, behind a colon; nothing where it said nothing.
  fileprivate var told: Term {
    let lines = split(whereSeparator: \.isNewline).map { String($0).printable }
    guard let last = lines.last else { return Term(zh: "", en: "") }
    return Term(zh: "：\(last.truncated(to: 200))", en: ": \(last.truncated(to: 200))")
  }
}
