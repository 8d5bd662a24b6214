// Made by whosaid. Run it with: cypher-shell -f FILE, or paste it into the Neo4j Browser.
CREATE CONSTRAINT whosaid_speaker_id IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_interview_id IF NOT EXISTS FOR (n:Interview) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
UNWIND [
['s2e4b43320fa1504', 'Mina Orrell', ['Mina'], true, ['harbour.txt'], 590962165848506225],
['se348340993ce1e4', '한아름', ['Areum Han'], true, ['library.txt'], 3812272078686257035],
['secb7c122881099f', 'officials', null, false, ['harbour.txt'], 2962271369732075355],
['sed2326a405fda9d', 'Tobi Vance', null, true, ['harbour.txt'], 4032255198614947717]
] AS row
MERGE (x:Speaker {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[5]])
SET x.whosaidHash = [row[5]], x.name = row[1], x.aliases = row[2], x.named = row[3], x.documents = row[4];
UNWIND [
['c6bdd3fb36ba87e4', 'Buses are slower.', 'Buses are slower.', 'en', false, ['library.txt'], 8319370340248142845],
['c7c328fca9e9684e', 'Trams cost the city too much.', 'Trams cost the city too much.', 'en', false, ['library.txt'], 4269862024695164625],
['c806a6f4fb5de570', 'The line will open in spring.', 'The line will open in spring.', 'en', false, ['harbour.txt'], 5354231184788411859],
['ce6c141c3c6b5f6c', 'Trams are cheap to run.', 'Trams are cheap to run.', 'en', false, ['harbour.txt'], 4900735137100302645],
['cfbf0d67794451aa', '전차는 운영비가 적게 듭니다.', '전차는 운영비가 적게 듭니다.', 'en', false, ['library.txt'], 8386118454857861513]
] AS row
MERGE (x:Claim {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[6]])
SET x.whosaidHash = [row[6]], x.name = row[1], x.text = row[2], x.language = row[3], x.asked = row[4], x.documents = row[5];
UNWIND [
['i0765d7961ddb35c', 'Harbour talk', 'Harbour talk', null, '2031-05', ['Tobi Vance', 'Mina Orrell'], ['Tobi Vance'], ['harbour.txt'], 4943160742378434443],
['i725ed3aa5eb3535', 'Library talk', 'Library talk', null, '2031-05', ['Tobi Vance', '한아름'], ['Tobi Vance'], ['library.txt'], 1905663741445368179]
] AS row
MERGE (x:Interview {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[8]])
SET x.whosaidHash = [row[8]], x.name = row[1], x.title = row[2], x.date = row[3], x.dateText = row[4], x.speakers = row[5], x.hosts = row[6], x.documents = row[7];
UNWIND [
['la8c3262c7052bc9', 'Recording', 'Recording', 'https://example.org/harbour', ['https://example.org/harbour'], ['harbour.txt'], 7755490405886960507],
['la93bee0157281e6', 'Recording', 'Recording', 'https://example.org/harbour.ko', ['https://example.org/harbour.ko'], ['harbour.txt'], 7030190488731402367],
['ld27b092f014c9df', 'Recording', 'Recording', 'https://example.org/library', ['https://example.org/library'], ['library.txt'], 2874466008408405741]
] AS row
MERGE (x:Link {id: row[0]})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row[6]])
SET x.whosaidHash = [row[6]], x.name = row[1], x.title = row[2], x.url = row[3], x.urls = row[4], x.documents = row[5];
UNWIND [
['s2e4b43320fa1504', 'c6bdd3fb36ba87e4', null, 'Buses are slower.', 'https://example.org/watch?t=1', null, null, null, ['Buses are slower.'], ['library.txt'], [246], [263], [264.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], ['se348340993ce1e4'], null, null, null, null, 6349700541658846683],
['s2e4b43320fa1504', 'ce6c141c3c6b5f6c', null, 'Trams are cheap to run.', 'https://example.org/watch?t=1', null, null, null, ['Trams are cheap to run.'], ['harbour.txt'], [59], [82], [83.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, 940889656054001113],
['se348340993ce1e4', 'c6bdd3fb36ba87e4', null, 'Buses are slower.', 'https://example.org/watch?t=1', null, null, null, ['Buses are slower.'], ['library.txt'], [264], [281], [282.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, 4574418529233476109],
['se348340993ce1e4', 'cfbf0d67794451aa', null, '전차는 운영비가 적게 듭니다.', 'https://example.org/watch?t=1', null, null, null, ['전차는 운영비가 적게 듭니다.'], ['library.txt'], [155], [195], [196.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, 8324579732757962611],
['secb7c122881099f', 'c806a6f4fb5de570', null, 'The line will open in spring.', 'https://example.org/watch?t=1', null, null, null, ['The line will open in spring.'], ['harbour.txt'], [97], [126], [127.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, 3575613512367861031],
['sed2326a405fda9d', 'c7c328fca9e9684e', null, 'Trams cost the city too much.', 'https://example.org/watch?t=1', null, null, null, ['Trams cost the city too much.'], ['library.txt'], [206], [235], [236.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, 8603723958166991933]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:SAID]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:SAID {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[21]])
SET x.whosaidHash = [row[21]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.times = coalesce(row[12], [i IN row[10] | -1.0]), x.about = coalesce(row[13], [i IN row[10] | false]), x.links = coalesce(row[14], [i IN row[10] | '']), x.interviews = coalesce(row[15], [i IN row[10] | '']), x.reportedBy = coalesce(row[16], [i IN row[10] | '']), x.methods = coalesce(row[17], [i IN row[10] | '']), x.scores = coalesce(row[18], [i IN row[10] | -1.0]), x.stances = coalesce(row[19], [i IN row[10] | '']), x.of = coalesce(row[20], [i IN row[10] | '']);
UNWIND [
['c6bdd3fb36ba87e4', 'i725ed3aa5eb3535', null, 'Buses are slower.', 'https://example.org/watch?t=1', null, null, null, ['Buses are slower.', 'Buses are slower.'], ['library.txt', 'library.txt'], [246, 264], [263, 281], [264.0, 282.0], null, ['https://example.org/watch?t=1', 'https://example.org/watch?t=1'], ['i725ed3aa5eb3535', 'i725ed3aa5eb3535'], ['se348340993ce1e4', ''], null, null, null, null, 608552011354431863],
['c7c328fca9e9684e', 'i725ed3aa5eb3535', null, 'Trams cost the city too much.', 'https://example.org/watch?t=1', null, null, null, ['Trams cost the city too much.'], ['library.txt'], [206], [235], [236.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, 3862676605422171955],
['c806a6f4fb5de570', 'i0765d7961ddb35c', null, 'The line will open in spring.', 'https://example.org/watch?t=1', null, null, null, ['The line will open in spring.'], ['harbour.txt'], [97], [126], [127.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, 8159735527651180297],
['ce6c141c3c6b5f6c', 'i0765d7961ddb35c', null, 'Trams are cheap to run.', 'https://example.org/watch?t=1', null, null, null, ['Trams are cheap to run.'], ['harbour.txt'], [59], [82], [83.0], null, ['https://example.org/watch?t=1'], ['i0765d7961ddb35c'], null, null, null, null, null, 1590017388121457085],
['cfbf0d67794451aa', 'i725ed3aa5eb3535', null, '전차는 운영비가 적게 듭니다.', 'https://example.org/watch?t=1', null, null, null, ['전차는 운영비가 적게 듭니다.'], ['library.txt'], [155], [195], [196.0], null, ['https://example.org/watch?t=1'], ['i725ed3aa5eb3535'], null, null, null, null, null, 7517525984875992371]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Interview {id: row[1]})
WHERE NOT EXISTS { (a)-[o:CITES]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:CITES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[21]])
SET x.whosaidHash = [row[21]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.times = coalesce(row[12], [i IN row[10] | -1.0]), x.about = coalesce(row[13], [i IN row[10] | false]), x.links = coalesce(row[14], [i IN row[10] | '']), x.interviews = coalesce(row[15], [i IN row[10] | '']), x.reportedBy = coalesce(row[16], [i IN row[10] | '']), x.methods = coalesce(row[17], [i IN row[10] | '']), x.scores = coalesce(row[18], [i IN row[10] | -1.0]), x.stances = coalesce(row[19], [i IN row[10] | '']), x.of = coalesce(row[20], [i IN row[10] | '']);
UNWIND [
['i0765d7961ddb35c', 'la8c3262c7052bc9', 'original', 'https://example.org/harbour', null, null, null, null, ['https://example.org/harbour'], ['harbour.txt'], [0], [27], null, null, null, ['i0765d7961ddb35c'], null, null, null, null, null, 8274553429743478145],
['i0765d7961ddb35c', 'la93bee0157281e6', 'subtitles', 'https://example.org/harbour.ko', null, null, null, null, ['https://example.org/harbour.ko'], ['harbour.txt'], [28], [58], null, null, null, ['i0765d7961ddb35c'], null, null, null, null, null, 4924091586350305679],
['i725ed3aa5eb3535', 'ld27b092f014c9df', 'transcript', 'https://example.org/library', null, null, null, null, ['https://example.org/library'], ['library.txt'], [127], [154], null, null, null, ['i725ed3aa5eb3535'], null, null, null, null, null, 2618500717115382199]
] AS row
MATCH (a:Interview {id: row[0]})
MATCH (b:Link {id: row[1]})
WHERE NOT EXISTS { (a)-[o:CITES]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:CITES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[21]])
SET x.whosaidHash = [row[21]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.times = coalesce(row[12], [i IN row[10] | -1.0]), x.about = coalesce(row[13], [i IN row[10] | false]), x.links = coalesce(row[14], [i IN row[10] | '']), x.interviews = coalesce(row[15], [i IN row[10] | '']), x.reportedBy = coalesce(row[16], [i IN row[10] | '']), x.methods = coalesce(row[17], [i IN row[10] | '']), x.scores = coalesce(row[18], [i IN row[10] | -1.0]), x.stances = coalesce(row[19], [i IN row[10] | '']), x.of = coalesce(row[20], [i IN row[10] | '']);
UNWIND [
['ce6c141c3c6b5f6c', 'cfbf0d67794451aa', null, 'side', null, 0.87, 'similar', 'says the same', ['side', 'side'], ['library.txt', 'library.txt'], [196, 201], [200, 205], null, null, null, null, null, ['similar', 'similar'], [0.87, 0.87], ['agrees', 'agrees'], ['ce6c141c3c6b5f6c', 'cfbf0d67794451aa'], 7165930108479833541]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:AGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:AGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[21]])
SET x.whosaidHash = [row[21]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.times = coalesce(row[12], [i IN row[10] | -1.0]), x.about = coalesce(row[13], [i IN row[10] | false]), x.links = coalesce(row[14], [i IN row[10] | '']), x.interviews = coalesce(row[15], [i IN row[10] | '']), x.reportedBy = coalesce(row[16], [i IN row[10] | '']), x.methods = coalesce(row[17], [i IN row[10] | '']), x.scores = coalesce(row[18], [i IN row[10] | -1.0]), x.stances = coalesce(row[19], [i IN row[10] | '']), x.of = coalesce(row[20], [i IN row[10] | '']);
UNWIND [
['sed2326a405fda9d', 'ce6c141c3c6b5f6c', null, 'Exactly.', null, 1.0, 'reply', 'assents', ['Exactly.', 'side'], ['harbour.txt', 'harbour.txt'], [83, 92], [91, 96], null, null, null, ['i0765d7961ddb35c', 'i0765d7961ddb35c'], null, ['reply', 'reply'], [1.0, 1.0], ['agrees', 'agrees'], ['reply', 'ce6c141c3c6b5f6c'], 6479920024590409471]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:AGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:AGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[21]])
SET x.whosaidHash = [row[21]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.times = coalesce(row[12], [i IN row[10] | -1.0]), x.about = coalesce(row[13], [i IN row[10] | false]), x.links = coalesce(row[14], [i IN row[10] | '']), x.interviews = coalesce(row[15], [i IN row[10] | '']), x.reportedBy = coalesce(row[16], [i IN row[10] | '']), x.methods = coalesce(row[17], [i IN row[10] | '']), x.scores = coalesce(row[18], [i IN row[10] | -1.0]), x.stances = coalesce(row[19], [i IN row[10] | '']), x.of = coalesce(row[20], [i IN row[10] | '']);
UNWIND [
['c7c328fca9e9684e', 'ce6c141c3c6b5f6c', null, 'side', null, 0.8, 'similar', 'says the opposite', ['side', 'side'], ['library.txt', 'library.txt'], [236, 241], [240, 245], null, null, null, null, null, ['similar', 'similar'], [0.8, 0.8], ['disagrees', 'disagrees'], ['ce6c141c3c6b5f6c', 'c7c328fca9e9684e'], 7102577714278215791]
] AS row
MATCH (a:Claim {id: row[0]})
MATCH (b:Claim {id: row[1]})
WHERE NOT EXISTS { (a)-[o:DISAGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:DISAGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[21]])
SET x.whosaidHash = [row[21]], x.role = row[2], x.quote = row[3], x.link = row[4], x.score = row[5], x.method = row[6], x.reason = row[7], x.quotes = row[8], x.documents = row[9], x.starts = row[10], x.ends = row[11], x.times = coalesce(row[12], [i IN row[10] | -1.0]), x.about = coalesce(row[13], [i IN row[10] | false]), x.links = coalesce(row[14], [i IN row[10] | '']), x.interviews = coalesce(row[15], [i IN row[10] | '']), x.reportedBy = coalesce(row[16], [i IN row[10] | '']), x.methods = coalesce(row[17], [i IN row[10] | '']), x.scores = coalesce(row[18], [i IN row[10] | -1.0]), x.stances = coalesce(row[19], [i IN row[10] | '']), x.of = coalesce(row[20], [i IN row[10] | '']);
UNWIND [
['s2e4b43320fa1504', 'se348340993ce1e4', 1.0, 'same-words', null, 'c6bdd3fb36ba87e4', 'c6bdd3fb36ba87e4', 'Buses are slower.', 'Buses are slower.', 'https://example.org/watch?t=1', 'https://example.org/watch?t=1', '한아름', null, 2, [1.0, 0.87], ['same-words', 'similar'], ['c6bdd3fb36ba87e4', 'ce6c141c3c6b5f6c'], ['c6bdd3fb36ba87e4', 'cfbf0d67794451aa'], ['Buses are slower.', 'Trams are cheap to run.'], ['Buses are slower.', '전차는 운영비가 적게 듭니다.'], ['https://example.org/watch?t=1', 'https://example.org/watch?t=1'], ['https://example.org/watch?t=1', 'https://example.org/watch?t=1'], ['한아름', ''], ['', ''], 5213599702547246027],
['s2e4b43320fa1504', 'sed2326a405fda9d', 1.0, 'reply', 'assents', 'ce6c141c3c6b5f6c', 'ce6c141c3c6b5f6c', 'Trams are cheap to run.', 'Exactly.', 'https://example.org/watch?t=1', null, null, null, 1, [1.0], ['reply'], ['ce6c141c3c6b5f6c'], ['ce6c141c3c6b5f6c'], ['Trams are cheap to run.'], ['Exactly.'], ['https://example.org/watch?t=1'], [''], [''], [''], 4445523581147844647]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Speaker {id: row[1]})
MERGE (a)-[x:SHARES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.score = row[2], x.method = row[3], x.reason = row[4], x.claimA = row[5], x.claimB = row[6], x.quoteA = row[7], x.quoteB = row[8], x.linkA = row[9], x.linkB = row[10], x.reportedByA = row[11], x.reportedByB = row[12], x.count = row[13], x.scores = coalesce(row[14], [i IN row[1] | -1.0]), x.methods = coalesce(row[15], [i IN row[1] | '']), x.claimsA = row[16], x.claimsB = row[17], x.quotesA = row[18], x.quotesB = row[19], x.linksA = row[20], x.linksB = row[21], x.reportersA = row[22], x.reportersB = row[23];
UNWIND [
['s2e4b43320fa1504', 'sed2326a405fda9d', 0.8, 'similar', 'says the opposite', 'ce6c141c3c6b5f6c', 'c7c328fca9e9684e', 'Trams are cheap to run.', 'Trams cost the city too much.', 'https://example.org/watch?t=1', 'https://example.org/watch?t=1', null, null, 1, [0.8], ['similar'], ['ce6c141c3c6b5f6c'], ['c7c328fca9e9684e'], ['Trams are cheap to run.'], ['Trams cost the city too much.'], ['https://example.org/watch?t=1'], ['https://example.org/watch?t=1'], [''], [''], 8153799538935345693]
] AS row
MATCH (a:Speaker {id: row[0]})
MATCH (b:Speaker {id: row[1]})
MERGE (a)-[x:DISPUTES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row[24]])
SET x.whosaidHash = [row[24]], x.score = row[2], x.method = row[3], x.reason = row[4], x.claimA = row[5], x.claimB = row[6], x.quoteA = row[7], x.quoteB = row[8], x.linkA = row[9], x.linkB = row[10], x.reportedByA = row[11], x.reportedByB = row[12], x.count = row[13], x.scores = coalesce(row[14], [i IN row[1] | -1.0]), x.methods = coalesce(row[15], [i IN row[1] | '']), x.claimsA = row[16], x.claimsB = row[17], x.quotesA = row[18], x.quotesB = row[19], x.linksA = row[20], x.linksB = row[21], x.reportersA = row[22], x.reportersB = row[23];
