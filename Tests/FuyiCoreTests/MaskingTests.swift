import FuyiCore
import FuyiTestSupport
import Testing

@Suite("Masking hides who somebody is")
struct MaskingTests {
  @Test(
    "names of people",
    arguments: [
      ("王伟", "王某"), ("李四光", "李某"), ("欧阳修", "欧阳某"), ("司马相如", "司马某"), ("欧阳", "欧某"), ("某", "某某"),
      ("张三、李四", "张某、李某"), ("张三，欧阳修；王五", "张某，欧阳某；王某"), ("阿卜杜·热合曼", "阿某"),
      ("John Smith", "J*** S***"), ("Müller", "M***"), ("張三", "張某"),
      ("ABC Co., John Smith", "ABC Co., J*** S***"),
      ("聊城大学", "聊某"), ("", ""), (" 王五", " 王某"),
      ("张三饺子馆", "张某"), ("李记五金店", "李某"), ("王公司", "王某"), ("张工厂", "张某"),
    ])
  func names(_ name: String, _ masked: String) {
    #expect(Masking().masked(name, .name) == masked)
  }

  @Test(
    "names of organisations stay",
    arguments: [
      "聊城市恒通建材有限公司", "山东某某集团", "柳园街道办事处", "东昌府区闫寺镇张庄村民委员会", "山东师范大学", "中国工商银行聊城支行",
      "鲁西律师事务所", "Liaocheng Trading Co., Ltd.", "聊城市第一造纸厂",
    ])
  func organisations(_ name: String) {
    #expect(Masking().masked(name, .name) == name)
  }

  @Test(
    "numbers of papers; an organisation's code is public",
    arguments: [
      ("371502199003074515", "3715**********4515"), ("11010519491231002X", "1101**********002X"),
      ("passport:E12345678", "passport:E*****678"), ("91350100M000100Y43", "91350100M000100Y43"),
      ("3701", "****"), ("abcdef", "****ef"), ("371502900307451", "3715*******7451"),
    ])
  func identities(_ number: String, _ masked: String) {
    #expect(Masking().masked(number, .identity) == masked)
  }

  @Test(
    "telephones",
    arguments: [
      ("13812345678", "138****5678"), ("138-1234-5678", "138-****-5678"),
      ("0635-8212345", "063*-***2345"), ("8212345", "*****45"),
      ("13812345678（王伟）", "138****5678（**）"), ("+86 13812345678", "+86 1******5678"),
    ])
  func telephones(_ phone: String, _ masked: String) {
    #expect(Masking().masked(phone, .phone) == masked)
  }

  @Test(
    "addresses down to the county",
    arguments: [
      ("山东省聊城市东昌府区柳园路8号1单元502", "山东省聊城市东昌府区***"), ("聊城市柳园路8号", "聊城市***"),
      ("阳谷县侨润街道1号", "阳谷县***"), ("柳园路8号", "***"), ("幸福小区3号楼", "***"), ("张三家，聊城市", "***"),
      ("内蒙古自治区锡林郭勒盟正蓝旗上都镇", "内蒙古自治区锡林郭勒盟正蓝旗***"), ("", "***"),
    ])
  func addresses(_ address: String, _ masked: String) {
    #expect(Masking().masked(address, .address) == masked)
  }

  @Test(
    "in texts a number is hidden from seven digits on, fullwidth ones and ones with a mark on them too",
    arguments: [
      ("车牌鲁P12345，第123456号", "车牌鲁P12345，第123456号"), ("护照E1234567", "护照E****567"),
      ("护照Ｅ１２３４５６７", "护照Ｅ****５６７"), ("护照E123456和1", "护照E123456和1"),
      ("电话１３８１２３４５６７８", "电话１３８****５６７８"),
      ("电话13812345678\u{301}", "电话138****5678\u{301}"),
      ("电话0\u{20DD}6358212345", "电话0\u{20DD}63****2345"),
      ("电话8613812345678", "电话861******5678"), ("编号7613812345678", "编号7613812345678"),
      ("电话0211234567", "电话021***4567"), ("编号2211234567", "编号2211234567"),
      ("电话063582123456", "电话063*****3456"), ("编号163582123456", "编号163582123456"),
    ])
  func digits(_ text: String, _ masked: String) {
    #expect(Masking().masked(text, .text) == masked)
  }

  @Test("texts lose the names of those who take part, papers and telephones, and nothing else")
  func texts() {
    let masking = Masking(names: ["王伟、欧阳修", "聊城市恒通建材有限公司", "王伟强", "某"])
    func text(_ text: String) -> String { masking.masked(text, .text) }
    #expect(text("王伟诉称，王伟强与欧阳修在场。") == "王某诉称，王某与欧阳某在场。")
    #expect(text("聊城市恒通建材有限公司不服") == "聊城市恒通建材有限公司不服")
    #expect(text("证件371502199003074515，电话13812345678。") == "证件3715**********4515，电话138****5678。")
    #expect(text("电话 138 1234 5678 或0635-8212345") == "电话 138 **** 5678 或063*-***2345")
    #expect(text("电话１３８１２３４５６７８") == "电话１３８****５６７８")
    #expect(text("护照E12345678，旧证371502900307451") == "护照E*****678，旧证3715*******7451")
    #expect(text("银行卡6222021602001234567") == "银行卡6222***********4567")
    for plain in [
      "聊政复〔2025〕12号", "2025-03-03至2025-04-01", "罚款12000.50元", "20250303", "共3人，第12345678号",
      "91350100M000100Y43", "A1区", "",
    ] {
      #expect(text(plain) == plain)
    }
  }

  @Test("masking twice is masking once", arguments: ["王伟", "欧阳修、李四", "John Smith", "恒通有限公司"])
  func again(_ name: String) {
    let once = Masking().masked(name, .name)
    #expect(Masking().masked(once, .name) == once)
  }

  @Test("every fact that holds words says what is hidden of them")
  func privacy() {
    for name in FactName.allCases {
      switch name.form {
      case .text, .texts: #expect(name.privacy != .open, "\(name)")
      default: #expect(name.privacy == .open, "\(name)")
      }
    }
  }
}
