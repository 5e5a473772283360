public import FuyiCore
internal import GRDB

extension Session {
  /// A number as the vault keeps it.
  /// - Throws: ``StoreError/noIdentityKey`` where there is no key and none can be made.
  public func locked(_ number: String) throws -> String {
    if isRehearsal, try repository.identityKey() == nil {
      return try IdentityKey.passing().locked(number)
    }
    return try repository.identityKeyForWriting().locked(number)
  }

  /// The printed numbers of the cases that name one of the papers, in the order of registration.
  ///
  /// They are found by the marks of their numbers, without opening any. A case registered by mistake is
  /// not among them, and neither is one whose number was kept before numbers were locked.
  /// - Parameters:
  ///   - papers: the numbers as the log has them.
  ///   - caseID: a case that is left out.
  public func cases(naming papers: [Words], besides caseID: Int) throws -> [String] {
    var found: [(id: Int, number: String)] = []
    for paper in papers {
      guard case .sealed(let digest) = paper, let value = try value(of: digest),
        let locked = LockedIdentity(value)
      else { continue }
      found += try cases(marked: locked.mark).filter { $0.id != caseID }
    }
    var seen: Set<Int> = []
    return found.sorted { $0.id < $1.id }.filter { seen.insert($0.id).inserted }.map(\.number)
  }

  /// The ids of the cases that name a paper, in the order of registration.
  ///
  /// Those whose number was kept before numbers were locked are found too, by looking at each.
  /// - Throws: ``StoreError/noIdentityKey`` where numbers are locked and there is no key.
  public func cases(naming paper: IdentityPaper) throws -> [Int] {
    let plain = try Int.fetchAll(
      cached(
        """
        SELECT i.case_id FROM case_identity i JOIN vault ON vault.digest = i.digest
        WHERE vault.value = ?
        """), arguments: [paper.canonical])
    guard let key = try repository.identityKey() else {
      let isLocked = try Bool.fetchOne(
        cached("SELECT EXISTS (SELECT 1 FROM vault WHERE substr(value, 1, 4) = 'id1:')"))
      guard isLocked == false else { throw StoreError.noIdentityKey }
      return plain.sorted()
    }
    let marked = try cases(marked: key.mark(of: paper.canonical), withVoided: true).map(\.id)
    return Set(plain + marked).sorted()
  }

  private func cases(marked mark: String, withVoided: Bool = false) throws
    -> [(id: Int, number: String)]
  {
    try Row.fetchAll(
      cached(
        """
        SELECT c.id, c.number FROM vault
        JOIN case_identity i ON i.digest = vault.digest
        JOIN case_record c ON c.id = i.case_id
        WHERE substr(vault.value, 1, 4) = 'id1:' AND substr(vault.value, 5, 64) = ?1
          AND (?2 OR c.state <> 'voided')
        ORDER BY c.id
        """), arguments: [mark, withVoided]
    ).map { (try $0.read("id"), try $0.read("number")) }
  }
}
