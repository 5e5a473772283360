import FuyiLaw
import FuyiPapers
import Testing

@Suite struct PaperTests {
  @Test(arguments: Paper.allCases)
  func `a paper is known by its code and its names`(_ paper: Paper) {
    for name in [paper.code, paper.code.uppercased(), paper.term.zh] + paper.otherNames {
      #expect(Paper(named: name) == paper)
    }
  }
}
