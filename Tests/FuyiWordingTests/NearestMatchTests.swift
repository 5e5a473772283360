import FuyiWording
import Testing

@Suite("The nearest match")
struct NearestMatchTests {
  private static let actions = ["register", "accept", "decline", "decide", "extend", "transfer"]
  private static let agencies = ["聊城市公安局", "聊城市司法局", "东昌府区市场监督管理局", "聊城市人民政府"]

  @Test(
    "A slip of the keys finds the action",
    arguments: [
      ("acept", "accept"), ("ACCEPT", "accept"), ("accpet", "accept"), ("decid", "decide"),
      ("trasnfer", "transfer"), ("regsiter", "register"), ("zzz", nil), ("", nil), ("a", nil),
      ("hearing", nil),
    ] as [(String, String?)])
  func action(given: String, meant: String?) {
    #expect(nearest(given, among: Self.actions) == meant)
  }

  @Test(
    "An agency is found by a shortened, a longer or a slightly wrong name",
    arguments: [
      ("聊城公安局", "聊城市公安局"), ("公安局", "聊城市公安局"), ("聊城市公安局东昌府分局", "聊城市公安局"),
      ("市场监督管理局", "东昌府区市场监督管理局"), ("聊城市公按局", "聊城市公安局"), ("局", nil),
      ("济南海关", nil),
    ] as [(String, String?)])
  func agency(given: String, meant: String?) {
    #expect(nearest(given, among: Self.agencies) == meant)
  }

  @Test("Of several the nearest is taken, of equally near ones the first")
  func ties() {
    #expect(nearest("abcd", among: ["abxd", "abcd"]) == "abcd")
    #expect(nearest("abcd", among: ["abxd", "abyd"]) == "abxd")
    #expect(nearest("公安", among: ["聊城市公安局", "公安局"]) == "公安局")
    #expect(nearest("x", among: ["y"]) == nil)
    #expect(nearest("ab", among: []) == nil)
  }
}
