import FuyiLaw
package import FuyiWording

/// The head of the log that a report was made from, as it is printed on it (记录核验).
///
/// Whoever has the report can hold the log against it later, and see whether the figures still rest on
/// the same record.
package struct RecordMark: Hashable, Sendable {
  /// The line that can be typed in.
  package let line: String
  /// The fingerprint of the key and the signature; nil where it is unsigned.
  package let seal: String?

  /// A mark.
  package init(line: String, seal: String?) {
    self.line = line
    self.seal = seal
  }

  /// The mark as a remark of a report.
  package func remark(in language: Language) -> String {
    Term(
      zh: "记录核验：\(line)" + (seal.map { "；签名：\($0)" } ?? "；未签名"),
      en: "Checkpoint of the record: \(line)" + (seal.map { "; signature: \($0)" } ?? "; unsigned")
    ).text(in: language)
  }

  /// The mark for scripts: the line as `fuyi verify --against` takes it.
  package var typed: String { ([line] + [seal].compactMap { $0 }).joined(separator: " ") }

  var fact: ReportFact { ReportFact("checkpoint", typed) }
}
