extension String {
  /// The text in lines of at most a width in columns of the terminal.
  ///
  /// Latin words stay whole and Chinese may end a line anywhere, but no line begins with a mark that
  /// closes or ends with one that opens (避头尾). What is wider than a line by itself is cut. Line
  /// ends in the text end lines.
  /// - Parameter width: from 2 columns; less is taken as 2, since a Chinese character takes that.
  package func wrapped(to width: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Self.wrap($0, to: Swift.max(2, width)) }
  }

  private static func wrap(_ text: Substring, to width: Int) -> [String] {
    var (lines, line, taken) = ([String](), "", 0)
    func end() {
      while line.last == " " { line.removeLast() }
      lines.append(line)
      (line, taken) = ("", 0)
    }
    for piece in pieces(of: text) {
      let needed = displayWidth(of: piece)
      if taken + needed > width, !line.isEmpty {
        end()
        if piece == " " { continue }
      }
      if needed <= width {
        line += piece
        taken += needed
        continue
      }
      for character in piece {
        let step = displayWidth(of: String(character))
        if taken + step > width { end() }
        line.append(character)
        taken += step
      }
    }
    end()
    return lines
  }

  /// What stays together: words, spaces, single Chinese characters with the marks that cling to them.
  private static func pieces(of text: Substring) -> [String] {
    var (pieces, clings) = ([String](), false)
    for character in text {
      let isWide = displayWidth(of: String(character)) > 1
      let joins: Bool
      if let last = pieces.last?.last {
        let closes = closing.contains(character)
        let isWord =
          !isWide && character != " " && last != " "
          && displayWidth(of: String(last)) < 2
        joins = last != " " && (clings || closes) && character != " " || isWord
      } else {
        joins = false
      }
      if joins {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      clings = opening.contains(character)
    }
    return pieces
  }

  private static let opening = Set("（〔《“‘【「『([{")
  private static let closing = Set("，。、；：！？）〕》”’】」』·…—％%)]},.;:!?")
}
