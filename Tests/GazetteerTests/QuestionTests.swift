import Gazetteer
import Testing

/// What people ask for, in the ways in which they ask.
@Suite struct QuestionTests {
  @Test(arguments: [
    ("the Treaty of Shimoda", "shimoda-1855"),
    ("Shimoda, Treaty of", "shimoda-1855"),
    ("Treaty of Shimoda, 1855", "shimoda-1855"),
    ("1855 Treaty of Shimoda", "shimoda-1855"),
    ("Treaty of Paris (1783)", "paris-1783"),
    ("Treaty of Paris 1783", "paris-1783"),
    ("Paris, Treaty of (1783)", "paris-1783"),
    ("Treaty of Paris of 1783", "paris-1783"),
    ("Peace of Karlowitz", "karlowitz-1699"),
    ("Karlowitz Treaty", "karlowitz-1699"),
    ("treaty of sevres", "sevres-1920"),
    ("St. Petersburg Treaty of 1875", "saint-petersburg-1875"),
    ("Anti-Comintern Pact", "anti-comintern-1936"),
    ("Anti Comintern Agreement", "anti-comintern-1936"),
    ("Molotov-Ribbentrop Pact", "molotov-ribbentrop-1939"),
    ("Treaty of Tientsin (French)", "tientsin-1858-france"),
    ("SALT 1", "salt-1-1972"),
    ("START 2", "start-2-1993"),
    ("Oslo 2", "oslo-2-1995"),
    ("Korean–American Treaty of 1882", "shufeldt-1882"),
    ("Marrakesh Agreement (WTO)", "wto-1994"),
    ("Geneva Accord (1954)", "geneva-1954"),
    ("Congress of Vienna, Final Act", "vienna-1815"),
  ])
  func isFound(name: String, id: String) {
    let found = Gazetteer.bundled.records(askedFor: name).map(\.id)
    #expect(found.contains(id), "\(name): \(found)")
  }

  /// Of treaties that the letters fit alike the best known comes first.
  @Test(arguments: [
    ("versailles-1", "versailles-1919"), ("ports", "portsmouth-1905"), ("geneva-1", "geneva-1949"),
    ("vienna-1", "vienna-1815"), ("hague-1", "hague-1907"),
  ])
  func isProposedFirst(letters: String, id: String) {
    let found = Gazetteer.bundled.records(fitting: Array(letters.utf8), limit: 3).map(\.record.id)
    #expect(found.first == id, "\(letters): \(found)")
  }

  @Test(arguments: [
    "Treaty of Nowhere", "Treaty of Paris (1790)", "Pacific Charter", "Declaration of Lima", "", "(1783)", "Treaty of",
    "the", ",", "()",
  ])
  func isNotFound(name: String) {
    #expect(Gazetteer.bundled.records(askedFor: name).isEmpty)
  }
}
