import FuyiArchive
import FuyiCore
import FuyiPapers
import Testing

/// The form that GB/T 9704-2012 gives to official papers, read by another program.
@Suite struct WordDocumentTests {
  static let layouts = Paper.allCases.map(\.layout) + [PaperLayout(letter: .usual)]

  @Test(arguments: layouts.indices)
  func `a template is A4 with the standard's margins and opens elsewhere`(_ index: Int) throws {
    let layout = Self.layouts[index]
    let word = try OtherWord(WordDocument.bytes(of: layout))
    #expect(word.json["page"]?.items.compactMap(\.number) == [210, 297, 37, 28, 26, 35])
    #expect(word.json["title"]?.string == layout.name)
    #expect(word.json["evenAndOdd"] == true)
    let footers = word.elements("footers").compactMap(\.string)
    #expect(footers.prefix(2) == ["— 1 —", "— 1 —"])
  }

  @Test func `styles have the standard's typefaces, sizes and line heights`() throws {
    let word = try OtherWord(WordDocument.bytes(of: Paper.decision.layout))
    func style(_ id: PaperStyle) -> [String?] {
      let style = word.json["styles"]?[id.rawValue]
      return [style?["chinese"]?.string, style?["size"]?.pretty, style?["line"]?.pretty]
    }
    #expect(style(.body) == ["仿宋_GB2312", "16.0", "28.8"])
    #expect(style(.title) == ["方正小标宋简体", "22.0", "32.0"])
    #expect(style(.heading) == ["黑体", "16.0", "28.8"])
    #expect(style(.subheading) == ["楷体_GB2312", "16.0", "28.8"])
    #expect(style(.pageNumberOdd) == ["宋体", "14.0", "null"])
  }

  @Test(arguments: layouts.indices)
  func `every style that a layout uses is there, and every field is one`(_ index: Int) throws {
    let layout = Self.layouts[index]
    let bytes = try WordDocument.bytes(of: layout)
    let word = try OtherWord(bytes)
    let known = Set(PaperStyle.allCases.map(\.rawValue))
    let used = word.elements("paragraphs").compactMap { $0["style"]?.string }
    #expect(used.allSatisfy { known.contains($0) })
    var values = PaperValues.names
    if layout.isLetter { values = PaperValues(letter: [:]) }
    #expect(try !PaperTemplate(bytes: bytes).check(values).isEmpty)
  }

  @Test(arguments: layouts.indices)
  func `the same layout is the same bytes, and each part is named in the package`(_ index: Int)
    throws
  {
    let bytes = try WordDocument.bytes(of: Self.layouts[index])
    #expect(try bytes == WordDocument.bytes(of: Self.layouts[index]))
    let types = try Docx.part("[Content_Types].xml", of: bytes)
    for name in try Archive(bytes: bytes).names
    where !name.hasSuffix(".rels") && name != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(name)\""))
    }
  }
}

extension JSON {
  /// A whole number; nil of anything else.
  var number: Int? { if case .int(let number) = self { number } else { nil } }
}
