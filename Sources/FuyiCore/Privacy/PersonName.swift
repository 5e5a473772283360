/// Names as records have them: of people, which are masked, and of organisations, which are not (姓名、名称).
enum PersonName {
  /// The names of a text with marks between them.
  static func split(_ text: String) -> [String] {
    parts(text).map { part in
      var name = part.name.drop(while: \.isWhitespace)
      while name.last?.isWhitespace == true { name.removeLast() }
      return String(name)
    }.filter { !$0.isEmpty }
  }

  /// The names of a text, each with the mark behind it.
  private static func parts(_ text: String) -> [(name: String, mark: String)] {
    var parts: [(name: String, mark: String)] = []
    var name = ""
    for character in text {
      guard isMark(character) else {
        name.append(character)
        continue
      }
      parts.append((name, String(character)))
      name = ""
    }
    parts.append((name, ""))
    // In “Trading Co., Ltd.” the comma stands within the name.
    for index in parts.indices.dropFirst().reversed() {
      let words = words(of: parts[index].name)
      guard words.count == 1, englishEndings.contains(words[0]) else { continue }
      let last = parts.remove(at: index)
      let before = parts[index - 1]
      parts[index - 1] = (before.name + before.mark + last.name, last.mark)
    }
    return parts
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }.map(String.init)
  }

  private static func isMark(_ character: Character) -> Bool {
    switch character {
    case "、", "，", ",", "；", ";", "/": true
    default: false
    }
  }

  /// A text of names with every person's masked: 王某、欧阳某, `J*** S***`.
  static func masked(_ text: String) -> String {
    parts(text).map { part in
      (isOrganisation(part.name) ? part.name : one(part.name)) + part.mark
    }.joined()
  }

  private static func one(_ name: String) -> String {
    let trimmed = name.drop(while: \.isWhitespace)
    guard let first = trimmed.first else { return name }
    let space = String(name.prefix(name.count - trimmed.count))
    if first.isASCII || first.isCased {
      return space
        + trimmed.split(whereSeparator: \.isWhitespace).map { String($0.prefix(1)) + "***" }
        .joined(separator: " ")
    }
    let surname = compoundSurnames.contains(String(trimmed.prefix(2))) && trimmed.count > 2
    return space + String(trimmed.prefix(surname ? 2 : 1)) + "某"
  }

  /// Surnames of two characters in use (复姓).
  private static let compoundSurnames: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "宇文",
    "长孙", "轩辕", "司空", "端木", "百里", "东郭", "南宫", "呼延", "淳于", "单于", "太史", "申屠", "公羊",
    "濮阳", "万俟", "闻人", "钟离", "澹台", "赫连", "拓跋", "独孤", "纳兰", "完颜", "西门", "第五", "左丘",
    "梁丘", "东门", "公冶", "宗政", "鲜于", "闾丘", "仲孙", "叔孙", "亓官", "司寇", "巫马", "公西", "漆雕",
    "乐正", "壤驷", "公良", "夹谷", "宰父", "谷梁", "段干", "羊舌", "微生", "归海", "太叔", "公户", "子车",
  ]

  /// Whether a name is that of a legal person or another organisation, by how it ends.
  ///
  /// Businesses of one person (店, 馆, 部) often carry their owner's name and count as people, and so does
  /// whatever is not certain.
  static func isOrganisation(_ name: String) -> Bool {
    let plain = String(name.filter { !$0.isWhitespace })
    if let ending = endings.first(where: { plain.hasSuffix($0) }) {
      // A name of a person has at most four characters, but for those with a point in them.
      return plain.count > 4 && plain.count > ending.count && !plain.contains("·")
    }
    let words = words(of: name)
    guard words.count > 1, let last = words.last else { return false }
    return englishEndings.contains(last)
  }

  private static let endings = [
    "公司", "分公司", "集团", "村民委员会", "居民委员会", "村委会", "居委会", "业主委员会", "业主大会", "村民小组",
    "经济合作社", "合作社", "联合社", "合伙企业", "（有限合伙）", "(有限合伙)", "（普通合伙）", "(普通合伙)", "工厂",
    "有限责任公司", "制造厂", "加工厂", "机械厂", "建材厂", "造纸厂", "印刷厂", "化工厂", "食品厂", "纺织厂",
    "协会", "学会", "商会", "基金会", "联合会", "工会委员会", "委员会", "人民政府", "街道办事处", "办事处",
    "管理局", "公安局", "分局", "监督局", "大学", "学院", "中学", "小学", "幼儿园", "医院", "卫生院", "卫生室",
    "研究院", "研究所", "律师事务所", "会计师事务所", "银行", "支行", "信用社", "服务中心", "管理中心", "敬老院",
  ]
  private static let englishEndings: Set<String> = [
    "ltd", "limited", "inc", "llc", "co", "company", "corp", "corporation", "committee",
    "association", "university", "hospital", "cooperative", "bank", "gmbh",
  ]
}
