// Made by whosaid. Run it with: cypher-shell -f FILE, or paste it into the Neo4j Browser.
CREATE CONSTRAINT whosaid_speaker_id IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_interview_id IF NOT EXISTS FOR (n:Interview) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
UNWIND [
['s2e4b43320fa1504', 'Mina Orrell', ['Mina'], true, ['harbour.txt'], 7396083261578203249],
['se348340993ce1e4', '한아름', ['Areum Han'], true, ['library.txt'], 6788347729994698615],
['secb7c122881099f', 'officials', null, false, ['harbour.txt'], 3117759277282674999],
['sed2326a405fda9d', 'Tobi Vance', null, true, ['harbour.txt'], 5084925049790427013]
] AS row
MERGE (x:Speaker {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[5]])
SET x.whosaidHash = [row[5]], x.name = row[1], x.aliases = row[2], x.named = row[3], x.documents = row[4];
UNWIND [
['c6bdd3fb36ba87e4', 'Buses are slower.', 'Buses are slower.', 'en', false, 0.52, null, ['library.txt'], 5729109261563745107],
['c7c328fca9e9684e', 'Trams cost the city too much.', 'Trams cost the city too much.', 'en', false, 0.874, null, ['library.txt'], 7886277646178343939],
['c806a6f4fb5de570', 'The line will open in spring.', 'The line will open in spring.', 'en', false, 1.0, null, ['harbour.txt'], 3759585051416493283],
['cd933eaa794f034a', 'That was never counted.', 'That was never counted.', 'en', false, 0.205, 'Buses are slower.', ['library.txt'], 637327489262128645],
['ce6c141c3c6b5f6c', 'Trams are cheap to run.', 'Trams are cheap to run.', 'en', false, 0.91, null, ['harbour.txt'], 5223942071051864561],
['cfbf0d67794451aa', '전차는 운영비가 적게 듭니다.', '전차는 운영비가 적게 듭니다.', 'en', false, 1.0, null, ['library.txt'], 3738454568557163101]
] AS row
MERGE (x:Claim {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[8]])
SET x.whosaidHash = [row[8]], x.name = row[1], x.text = row[2], x.language = row[3], x.asked = row[4], x.weight = row[5], x.context = row[6], x.documents = row[7];
UNWIND [
['i0765d7961ddb35c', 'Harbour talk', 'Harbour talk', null, '2031-05', ['Tobi Vance', 'Mina Orrell'], ['Tobi Vance'], ['harbour.txt'], 6947153607856984251],
['i725ed3aa5eb3535', 'Library talk', 'Library talk', null, '2031-05', ['Tobi Vance', '한아름'], ['Tobi Vance'], ['library.txt'], 7623687835710646203]
] AS row
MERGE (x:Interview {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[8]])
SET x.whosaidHash = [row[8]], x.name = row[1], x.title = row[2], x.date = row[3], x.dateText = row[4], x.speakers = row[5], x.hosts = row[6], x.documents = row[7];
UNWIND [
['la8c3262c7052bc9', 'Recording', 'Recording', 'https://example.org/harbour', ['https://example.org/harbour'], ['harbour.txt'], 3282271127692028455],
['la93bee0157281e6', 'Recording', 'Recording', 'https://example.org/harbour.ko', ['https://example.org/harbour.ko'], ['harbour.txt'], 9041391675783110561],
['ld27b092f014c9df', 'Recording', 'Recording', 'https://example.org/library', ['https://example.org/library'], ['library.txt'], 6894502454450096983]
] AS row
MERGE (x:Link {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[6]])
SET x.whosaidHash = [row[6]], x.name = row[1], x.title = row[2], x.url = row[3], x.urls = row[4], x.documents = row[5];
UNWIND [
['s2e4b43320fa1504', 'c6bdd3fb36ba87e4', null, 'Buses are slower.', 'https://example.org/watch?t=1', null, null, null, ['Buses are slower.'], ['library.txt'], [246], [263], null, [264.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], ['se348340993ce1e4'], null, null, null, null, [-1], [-1], 3399273972019993085],
['s2e4b43320fa1504', 'ce6c141c3c6b5f6c', null, 'Trams are cheap to run.', 'https://example.org/watch?t=1', null, null, null, ['Trams are cheap to run.'], ['harbour.txt'], [59], [82], null, [83.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, [-1], [-1], 5218566329413685499],
['se348340993ce1e4', 'c6bdd3fb36ba87e4', null, 'Buses are slower.', 'https://example.org/watch?t=1', null, null, null, ['Buses are slower.'], ['library.txt'], [264], [281], null, [282.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, [-1], [-1], 617701401618123521],
['se348340993ce1e4', 'cfbf0d67794451aa', null, '전차는 운영비가 적게 듭니다.', 'https://example.org/watch?t=1', null, null, null, ['전차는 운영비가 적게 듭니다.'], ['library.txt'], [155], [195], null, [196.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, [-1], [-1], 1648134686179249053],
['secb7c122881099f', 'c806a6f4fb5de570', null, 'The line will open in spring.', 'https://example.org/watch?t=1', null, null, null, ['The line will open in spring.'], ['harbour.txt'], [97], [126], null, [127.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, [-1], [-1], 1665432516818132899],
['sed2326a405fda9d', 'c7c328fca9e9684e', null, 'Trams cost the city too much.', 'https://example.org/watch?t=1', null, null, null, ['Trams cost the city too much.'], ['library.txt'], [206], [235], null, [236.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, [-1], [-1], 4067292686836004089],
['sed2326a405fda9d', 'cd933eaa794f034a', null, 'That was never counted.', null, null, null, null, ['That was never counted.'], ['library.txt'], [300], [323], null, null, null, null, ['i725ed3aa5eb3535'], null, null, null, null, null, [282], [299], 8935316122723228009]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:SAID]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:SAID {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.pages = row[12], x.times = coalesce(row[13], [i IN row[10] | -1.0]), x.about = coalesce(row[14], [i IN row[10] | false]), x.links = coalesce(row[15], [i IN row[10] | '']), x.interviews = coalesce(row[16], [i IN row[10] | '']), x.reportedBy = coalesce(row[17], [i IN row[10] | '']), x.methods = coalesce(row[18], [i IN row[10] | '']), x.scores = coalesce(row[19], [i IN row[10] | -1.0]), x.stances = coalesce(row[20], [i IN row[10] | '']), x.of = coalesce(row[21], [i IN row[10] | '']), x.contextStarts = row[22], x.contextEnds = row[23];
UNWIND [
['c6bdd3fb36ba87e4', 'i725ed3aa5eb3535', null, 'Buses are slower.', 'https://example.org/watch?t=1', null, null, null, ['Buses are slower.', 'Buses are slower.'], ['library.txt', 'library.txt'], [246, 264], [263, 281], null, [264.0, 282.0], null, ['https://example.org/watch?t=1', 'https://example.org/watch?t=1'], ['i725ed3aa5eb3535', 'i725ed3aa5eb3535'], ['se348340993ce1e4', ''], null, null, null, null, [-1, -1], [-1, -1], 3091184165898293183],
['c7c328fca9e9684e', 'i725ed3aa5eb3535', null, 'Trams cost the city too much.', 'https://example.org/watch?t=1', null, null, null, ['Trams cost the city too much.'], ['library.txt'], [206], [235], null, [236.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, [-1], [-1], 869125558674298171],
['c806a6f4fb5de570', 'i0765d7961ddb35c', null, 'The line will open in spring.', 'https://example.org/watch?t=1', null, null, null, ['The line will open in spring.'], ['harbour.txt'], [97], [126], null, [127.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, [-1], [-1], 9161702512301998247],
['cd933eaa794f034a', 'i725ed3aa5eb3535', null, 'That was never counted.', null, null, null, null, ['That was never counted.'], ['library.txt'], [300], [323], null, null, null, null, ['i725ed3aa5eb3535'], null, null, null, null, null, [282], [299], 4800927177316713569],
['ce6c141c3c6b5f6c', 'i0765d7961ddb35c', null, 'Trams are cheap to run.', 'https://example.org/watch?t=1', null, null, null, ['Trams are cheap to run.'], ['harbour.txt'], [59], [82], null, [83.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, [-1], [-1], 7166957558860989061],
['cfbf0d67794451aa', 'i725ed3aa5eb3535', null, '전차는 운영비가 적게 듭니다.', 'https://example.org/watch?t=1', null, null, null, ['전차는 운영비가 적게 듭니다.'], ['library.txt'], [155], [195], null, [196.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, [-1], [-1], 616272033543872275]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Interview {id: row[1]})
WHERE NOT EXISTS { (a)-[o:CITES]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:CITES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.pages = row[12], x.times = coalesce(row[13], [i IN row[10] | -1.0]), x.about = coalesce(row[14], [i IN row[10] | false]), x.links = coalesce(row[15], [i IN row[10] | '']), x.interviews = coalesce(row[16], [i IN row[10] | '']), x.reportedBy = coalesce(row[17], [i IN row[10] | '']), x.methods = coalesce(row[18], [i IN row[10] | '']), x.scores = coalesce(row[19], [i IN row[10] | -1.0]), x.stances = coalesce(row[20], [i IN row[10] | '']), x.of = coalesce(row[21], [i IN row[10] | '']), x.contextStarts = row[22], x.contextEnds = row[23];
UNWIND [
['i0765d7961ddb35c', 'la8c3262c7052bc9', 'original', 'https://example.org/harbour', null, null, null, null, ['https://example.org/harbour'], ['harbour.txt'], [0], [27], null, null, null, null, ['i0765d7961ddb35c'], null, null, null, null, null, [-1], [-1], 1885773033781031857],
['i0765d7961ddb35c', 'la93bee0157281e6', 'subtitles', 'https://example.org/harbour.ko', null, null, null, null, ['https://example.org/harbour.ko'], ['harbour.txt'], [28], [58], null, null, null, null, ['i0765d7961ddb35c'], null, null, null, null, null, [-1], [-1], 3821654428601845417],
['i725ed3aa5eb3535', 'ld27b092f014c9df', 'transcript', 'https://example.org/library', null, null, null, null, ['https://example.org/library'], ['library.txt'], [127], [154], null, null, null, null, ['i725ed3aa5eb3535'], null, null, null, null, null, [-1], [-1], 7522118135166471177]
] AS row
MATCH (a:Interview {id: row[0]})
MATCH (b:Link {id: row[1]})
WHERE NOT EXISTS { (a)-[o:CITES]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:CITES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.pages = row[12], x.times = coalesce(row[13], [i IN row[10] | -1.0]), x.about = coalesce(row[14], [i IN row[10] | false]), x.links = coalesce(row[15], [i IN row[10] | '']), x.interviews = coalesce(row[16], [i IN row[10] | '']), x.reportedBy = coalesce(row[17], [i IN row[10] | '']), x.methods = coalesce(row[18], [i IN row[10] | '']), x.scores = coalesce(row[19], [i IN row[10] | -1.0]), x.stances = coalesce(row[20], [i IN row[10] | '']), x.of = coalesce(row[21], [i IN row[10] | '']), x.contextStarts = row[22], x.contextEnds = row[23];
UNWIND [
['ce6c141c3c6b5f6c', 'cfbf0d67794451aa', null, 'side', null, 0.87, 'similar', 'says the same', ['side', 'side'], ['library.txt', 'library.txt'], [196, 201], [200, 205], null, null, null, null, null, null, ['similar', 'similar'], [0.87, 0.87], ['agrees', 'agrees'], ['ce6c141c3c6b5f6c', 'cfbf0d67794451aa'], [-1, -1], [-1, -1], 6387477876795778727]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:AGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:AGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.pages = row[12], x.times = coalesce(row[13], [i IN row[10] | -1.0]), x.about = coalesce(row[14], [i IN row[10] | false]), x.links = coalesce(row[15], [i IN row[10] | '']), x.interviews = coalesce(row[16], [i IN row[10] | '']), x.reportedBy = coalesce(row[17], [i IN row[10] | '']), x.methods = coalesce(row[18], [i IN row[10] | '']), x.scores = coalesce(row[19], [i IN row[10] | -1.0]), x.stances = coalesce(row[20], [i IN row[10] | '']), x.of = coalesce(row[21], [i IN row[10] | '']), x.contextStarts = row[22], x.contextEnds = row[23];
UNWIND [
['sed2326a405fda9d', 'ce6c141c3c6b5f6c', null, 'Exactly.', null, 1.0, 'reply', 'assents', ['Exactly.', 'side'], ['harbour.txt', 'harbour.txt'], [83, 92], [91, 96], null, null, null, null, ['i0765d7961ddb35c', 'i0765d7961ddb35c'], null, ['reply', 'reply'], [1.0, 1.0], ['agrees', 'agrees'], ['reply', 'ce6c141c3c6b5f6c'], [-1, -1], [-1, -1], 476333835611444555]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:AGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:AGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.pages = row[12], x.times = coalesce(row[13], [i IN row[10] | -1.0]), x.about = coalesce(row[14], [i IN row[10] | false]), x.links = coalesce(row[15], [i IN row[10] | '']), x.interviews = coalesce(row[16], [i IN row[10] | '']), x.reportedBy = coalesce(row[17], [i IN row[10] | '']), x.methods = coalesce(row[18], [i IN row[10] | '']), x.scores = coalesce(row[19], [i IN row[10] | -1.0]), x.stances = coalesce(row[20], [i IN row[10] | '']), x.of = coalesce(row[21], [i IN row[10] | '']), x.contextStarts = row[22], x.contextEnds = row[23];
UNWIND [
['c7c328fca9e9684e', 'ce6c141c3c6b5f6c', null, 'side', null, 0.8, 'similar', 'says the opposite', ['side', 'side'], ['library.txt', 'library.txt'], [236, 241], [240, 245], null, null, null, null, null, null, ['similar', 'similar'], [0.8, 0.8], ['disagrees', 'disagrees'], ['ce6c141c3c6b5f6c', 'c7c328fca9e9684e'], [-1, -1], [-1, -1], 2733152487135055917]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:DISAGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:DISAGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.pages = row[12], x.times = coalesce(row[13], [i IN row[10] | -1.0]), x.about = coalesce(row[14], [i IN row[10] | false]), x.links = coalesce(row[15], [i IN row[10] | '']), x.interviews = coalesce(row[16], [i IN row[10] | '']), x.reportedBy = coalesce(row[17], [i IN row[10] | '']), x.methods = coalesce(row[18], [i IN row[10] | '']), x.scores = coalesce(row[19], [i IN row[10] | -1.0]), x.stances = coalesce(row[20], [i IN row[10] | '']), x.of = coalesce(row[21], [i IN row[10] | '']), x.contextStarts = row[22], x.contextEnds = row[23];
UNWIND [
['s2e4b43320fa1504', 'se348340993ce1e4', 1.0, 'same-words', null, 'c6bdd3fb36ba87e4', 'c6bdd3fb36ba87e4', 'Buses are slower.', 'Buses are slower.', 'https://example.org/watch?t=1', 'https://example.org/watch?t=1', '한아름', null, 2, [1.0, 0.87], ['same-words', 'similar'], ['c6bdd3fb36ba87e4', 'ce6c141c3c6b5f6c'], ['c6bdd3fb36ba87e4', 'cfbf0d67794451aa'], ['Buses are slower.', 'Trams are cheap to run.'], ['Buses are slower.', '전차는 운영비가 적게 듭니다.'], ['https://example.org/watch?t=1', 'https://example.org/watch?t=1'], ['https://example.org/watch?t=1', 'https://example.org/watch?t=1'], ['한아름', ''], ['', ''], 8879698634637767237],
['s2e4b43320fa1504', 'sed2326a405fda9d', 1.0, 'reply', 'assents', 'ce6c141c3c6b5f6c', 'ce6c141c3c6b5f6c', 'Trams are cheap to run.', 'Exactly.', 'https://example.org/watch?t=1', null, null, null, 1, [1.0], ['reply'], ['ce6c141c3c6b5f6c'], ['ce6c141c3c6b5f6c'], ['Trams are cheap to run.'], ['Exactly.'], ['https://example.org/watch?t=1'], [''], [''], [''], 7569685792123485261]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Speaker {id: row[1]})
MERGE (a)-[x:SHARES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.score = row[2], x.method = row[3], x.reason = row[4], x.claimA = row[5], x.claimB = row[6], x.quoteA = row[7], x.quoteB = row[8], x.linkA = row[9], x.linkB = row[10], x.reportedByA = row[11], x.reportedByB = row[12], x.count = row[13], x.scores = coalesce(row[14], [i IN row[1] | -1.0]), x.methods = coalesce(row[15], [i IN row[1] | '']), x.claimsA = row[16], x.claimsB = row[17], x.quotesA = row[18], x.quotesB = row[19], x.linksA = row[20], x.linksB = row[21], x.reportersA = row[22], x.reportersB = row[23];
UNWIND [
['s2e4b43320fa1504', 'sed2326a405fda9d', 0.8, 'similar', 'says the opposite', 'ce6c141c3c6b5f6c', 'c7c328fca9e9684e', 'Trams are cheap to run.', 'Trams cost the city too much.', 'https://example.org/watch?t=1', 'https://example.org/watch?t=1', null, null, 1, [0.8], ['similar'], ['ce6c141c3c6b5f6c'], ['c7c328fca9e9684e'], ['Trams are cheap to run.'], ['Trams cost the city too much.'], ['https://example.org/watch?t=1'], ['https://example.org/watch?t=1'], [''], [''], 650082057359570435]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Speaker {id: row[1]})
MERGE (a)-[x:DISPUTES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.score = row[2], x.method = row[3], x.reason = row[4], x.claimA = row[5], x.claimB = row[6], x.quoteA = row[7], x.quoteB = row[8], x.linkA = row[9], x.linkB = row[10], x.reportedByA = row[11], x.reportedByB = row[12], x.count = row[13], x.scores = coalesce(row[14], [i IN row[1] | -1.0]), x.methods = coalesce(row[15], [i IN row[1] | '']), x.claimsA = row[16], x.claimsB = row[17], x.quotesA = row[18], x.quotesB = row[19], x.linksA = row[20], x.linksB = row[21], x.reportersA = row[22], x.reportersB = row[23];
