import FuyiCore
import FuyiLaw
import FuyiLedger
import Testing

@Suite("Amounts, numbers, names and words in a ledger")
struct CellReadingTests {
  @Test(
    "sums are read with their signs and units, in fen",
    arguments: [
      ("1200", 120_000), ("1,200.50元", 120_050), ("¥1200", 120_000), ("￥1，200.5", 120_050),
      ("3万元", 3_000_000), ("1.5万", 1_500_000), ("0.01", 1), ("1 200 元", 120_000), ("0", 0),
      ("2800.50", 280_050),
    ])
  func money(_ text: String, _ fen: Int) throws {
    let read = try AmountReading.fen(.text(text), unit: 100)
    #expect(read == fen)
  }

  @Test(
    "what is no sum is not read",
    arguments: [
      "约1200", "1200美元", "1.2.3", "-5", "1.234", "元", "", "3千元", "1e5", "12万3千",
      "99999999999999999",
    ])
  func noMoney(_ text: String) {
    #expect(throws: CellProblem.notMoney) { try AmountReading.fen(.text(text), unit: 100) }
  }

  @Test("numbers of a spreadsheet are sums too, in the column's unit")
  func numbers() throws {
    let cases: [(Double, String, Int, Int)] = [
      (1200.5, "1200.5", 100, 120_050), (3, "3", 1_000_000, 3_000_000),
      (0.1, "0.10000000000000001", 100, 10),
      (1e5, "1E5", 100, 10_000_000),
    ]
    for (number, written, unit, fen) in cases {
      let read = try AmountReading.fen(.number(number, written), unit: unit)
      #expect(read == fen, "\(written)")
    }
    #expect(throws: CellProblem.notMoney) {
      try AmountReading.fen(.number(-1, "-1"), unit: 100)
    }
  }

  @Test("days of an extension and items are whole numbers in their range")
  func wholeNumbers() throws {
    for text in ["30", "30天", "30日", "３０日", "30.0"] {
      let read = try AmountReading.number(text, in: 1...365)
      #expect(read == 30)
    }
    let item = try AmountReading.number("第3项", in: 1...7)
    #expect(item == 3)
    for text in ["0", "366", "三十", "30.5", ""] {
      #expect(throws: CellProblem.notANumber(1...365)) {
        try AmountReading.number(text, in: 1...365)
      }
    }
  }

  @Test("yes and no are read in their usual forms")
  func flags() throws {
    for text in ["是", "√", "Y", "已", "true"] {
      let read = try AmountReading.flag(text)
      #expect(read)
    }
    for text in ["否", "×", "N", "未", "0"] {
      let read = try AmountReading.flag(text)
      #expect(!read)
    }
    #expect(throws: CellProblem.notAFlag) { try AmountReading.flag("也许") }
  }

  @Test(
    "names in one cell are parted at their marks, but not within brackets",
    arguments: [
      ("张三", ["张三"]), ("张三、李四", ["张三", "李四"]), ("张三，李四；王五", ["张三", "李四", "王五"]),
      ("张三\n李四", ["张三", "李四"]), ("张三（男，1980年生）、李四", ["张三（男，1980年生）", "李四"]),
      (" 张三 、、 李四 ", ["张三", "李四"]), ("", []), ("某公司(济南、聊城)", ["某公司(济南、聊城)"]),
    ])
  func names(_ text: String, _ names: [String]) {
    #expect(NameList(text).names == names)
    #expect(!NameList(text).namesOthers)
  }

  @Test(
    "a name that stands for others is known as such",
    arguments: ["张三等3人", "张三等三人", "张三等", "张三、李四等12人", "张三（等3人）", "王某等五户"])
  func others(_ text: String) {
    #expect(NameList(text).namesOthers)
  }

  @Test(
    "words of the columns with a list are read as offices write them",
    arguments: [
      (LedgerColumn.kind, "信息公开", "information"), (.kind, "行政处罚", "penalty"),
      (.kind, "行政不作为", "duty"),
      (.kind, "work-injury", "work-injury"), (.kind, "工伤认定", "work-injury"),
      (.channel, "邮寄", "post"),
      (.channel, "EMS", "post"), (.channel, "窗口", "window"), (.channel, "掌上复议", "online"),
      (.procedure, "简易", "simplified"), (.procedure, "普通程序", "ordinary"),
      (.suspensionGround, "第五项", "5"),
      (.suspensionGround, "6", "6"), (.suspensionGround, "申请人死亡", "1"),
      (.terminationGround, "第（五）项", "5"),
      (.opinionForm, "电话", "telephone"), (.simplifiedBasis, "当事人同意", "consent"),
    ])
  func words(_ column: LedgerColumn, _ text: String, _ code: String) throws {
    let read = try Vocabulary.code(text, in: column)
    #expect(read == code)
  }

  @Test("a word that is not known is told with a near one")
  func unknown() {
    #expect(throws: CellProblem.unknownWord(near: "行政处罚")) {
      try Vocabulary.code("行政处法", in: .kind)
    }
  }

  @Test("every code and term of a list is known in its column")
  func complete() throws {
    for kind in ActKind.allCases {
      for word in [kind.code, kind.term.zh, kind.term.en] {
        let code = try Vocabulary.code(word, in: .kind)
        #expect(code == kind.code)
      }
    }
    for ground in SuspensionGround.allCases {
      let code = try Vocabulary.code(ground.term.zh, in: .suspensionGround)
      #expect(code == ground.code)
    }
  }
}
