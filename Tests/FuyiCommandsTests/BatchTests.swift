import FuyiCore
import Testing

@Suite("Many actions from a file")
struct BatchTests {
  @Test("A file registers and advances in one transaction, later lines naming earlier ones")
  func wholeFile() throws {
    let console = try Console.ready()
    let path = try console.file(
      "day.jsonl",
      """
      {"action":"register","on":"2025-03-03","applicant":["张三","李四"],"respondent":["聊城市公安局"],"region":"371500","kind":"penalty","amount":2800.50}
      {"number":"@1","action":"accept","on":"2025-03-05","procedure":"simplified","simplified-basis":"small-sum"}

      {"number":"@1","action":"decide","on":"2025-03-20","disposition":["revoked"],"act-again":true}
      """)
    let run = console("case", "advance", "--batch", path, "--json")
    #expect(run.code == 0, "\(run.notes)")
    #expect(run.json.elements.count == 3)
    #expect(run.json.elements.last?["state"]?.text == "decided")
    let shown = console.run("case show 2025-1 --json").json
    #expect(shown["amountFen"] == 280_050)
    #expect(shown["procedure"]?.text == "simplified")
  }

  @Test(
    "One wrong line and nothing is done, the line named",
    arguments: [
      (#"{"number":"2025-1","action":"resume","on":"2025-03-05"}"#, Int32(1), "“恢复审理”"),
      (#"{"number":"2025-7","action":"accept","on":"2025-03-05"}"#, 1, "2025-7"),
      (#"{"number":"2025-1","action":"accept","on":"2025-03-05","proc":"x"}"#, 64, "proc"),
      (#"{"number":"2025-1","action":"accept","on":"2025-3-5"}"#, 64, "2025-3-5"),
      (#"{"number":"2025-1","action":"accept","on":"#, 64, "JSON"),
      (#"[1]"#, 64, "JSON"), (#"{"number":"2025-1","action":"decline","reason":{}}"#, 64, "reason"),
      (#"{"action":"accept"}"#, 64, "number"), (#"{"number":"2025-1"}"#, 64, "action"),
    ])
  func allOrNothing(_ line: String, _ code: Int32, _ word: String) throws {
    let console = try Console.ready()
    console.register()
    let head = console.head
    let path = try console.file(
      "day.jsonl",
      #"{"number":"2025-1","action":"assign","handler":"李明","on":"2025-03-04"}"# + "\n" + line)
    let run = console("case", "advance", "--batch", path)
    #expect(run.code == code, "\(run.notes)")
    #expect(run.notes.contains("第 2 "), "\(run.notes)")
    #expect(run.notes.contains(word), "\(run.notes)")
    #expect(console.head == head)
  }
}
