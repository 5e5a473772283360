import FuyiWording

/// The one place where the argument parser's fixed English words are put into Chinese.
enum ParserWording {
  /// The width that help is laid out for, so that it is the same everywhere.
  static let columns = 100

  /// The parser's message in a language.
  static func message(_ text: String, in language: Language) -> String {
    guard language == .zh else { return text }
    var result = text
    for (english, chinese) in words { result = result.replacing(english, with: chinese) }
    return sentences(result)
  }

  private static let words: [(String, String)] = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："), ("Usage: ", "用法："), ("Error: ", "错误："), ("Help: ", "说明："),
    ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"),
    ("<subcommand>", "<子命令>"), ("<options>", "<选项>"), ("(default: ", "（默认："),
    ("Show subcommand help information.", "显示子命令的帮助。"),
  ]

  private static func sentences(_ text: String) -> String {
    text
      .replacing(#/See '([^']*)' for detailed help\./#) { "用 ‘\($0.output.1)’ 查看子命令的详细帮助。" }
      .replacing(#/See '([^']*)' for more information\./#) { "用 ‘\($0.output.1)’ 查看更多说明。" }
      .replacing(#/Missing expected argument '([^']*)'/#) { "缺少参数 ‘\($0.output.1)’" }
      .replacing(#/Missing value for '([^']*)'/#) { "‘\($0.output.1)’ 缺少取值" }
      .replacing(#/Unknown option '([^']*)'/#) { "没有选项 ‘\($0.output.1)’" }
      .replacing(#/\. Did you mean '([^']*)'\?/#) { "。是否指 ‘\($0.output.1)’？" }
      .replacing(#/Unexpected argument '([^']*)'/#) { "多余的参数 ‘\($0.output.1)’" }
      .replacing(#/The value '([^']*)' is invalid for/#) { "取值 ‘\($0.output.1)’ 不能用于" }
      .replacing(#/([0-9]+) unexpected arguments: /#) { "多余的 \($0.output.1) 个参数：" }
  }
}
