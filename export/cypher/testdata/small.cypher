// Made by whosaid. Run it with: cypher-shell -f FILE, or paste it into the Neo4j Browser.
CREATE CONSTRAINT whosaid_speaker_id IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_interview_id IF NOT EXISTS FOR (n:Interview) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
UNWIND [
{id: 's2e4b43320fa1504', name: 'Mina Orrell', aliases: ['Mina'], named: true, documents: ['harbour.txt'], hash: 1121359999664542027},
{id: 'se348340993ce1e4', name: '한아름', aliases: ['Areum Han'], named: true, documents: ['library.txt'], hash: 3006407224135470109},
{id: 'secb7c122881099f', name: 'officials', named: false, documents: ['harbour.txt'], hash: 5861961916678423703},
{id: 'sed2326a405fda9d', name: 'Tobi Vance', named: true, documents: ['harbour.txt'], hash: 927887039329445367}
] AS row
MERGE (x:Speaker {id: row.id})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.name = row.name, x.aliases = row.aliases, x.named = row.named, x.documents = row.documents;
UNWIND [
{id: 'c6bdd3fb36ba87e4', name: 'Buses are slower.', text: 'Buses are slower.', language: 'en', asked: false, documents: ['library.txt'], hash: 8169210115692226217},
{id: 'c7c328fca9e9684e', name: 'Trams cost the city too much.', text: 'Trams cost the city too much.', language: 'en', asked: false, documents: ['library.txt'], hash: 6077589080296840397},
{id: 'c806a6f4fb5de570', name: 'The line will open in spring.', text: 'The line will open in spring.', language: 'en', asked: false, documents: ['harbour.txt'], hash: 929772785632614677},
{id: 'ce6c141c3c6b5f6c', name: 'Trams are cheap to run.', text: 'Trams are cheap to run.', language: 'en', asked: false, documents: ['harbour.txt'], hash: 4461001998955089917},
{id: 'cfbf0d67794451aa', name: '전차는 운영비가 적게 듭니다.', text: '전차는 운영비가 적게 듭니다.', language: 'en', asked: false, documents: ['library.txt'], hash: 3539070996174934075}
] AS row
MERGE (x:Claim {id: row.id})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.name = row.name, x.text = row.text, x.language = row.language, x.asked = row.asked, x.documents = row.documents;
UNWIND [
{id: 'i0765d7961ddb35c', name: 'Harbour talk', title: 'Harbour talk', dateText: '2031-05', speakers: ['Tobi Vance', 'Mina Orrell'], hosts: ['Tobi Vance'], documents: ['harbour.txt'], hash: 2923359983612649321},
{id: 'i725ed3aa5eb3535', name: 'Library talk', title: 'Library talk', dateText: '2031-05', speakers: ['Tobi Vance', '한아름'], hosts: ['Tobi Vance'], documents: ['library.txt'], hash: 8399521183519005421}
] AS row
MERGE (x:Interview {id: row.id})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.name = row.name, x.title = row.title, x.date = row.date, x.dateText = row.dateText, x.speakers = row.speakers, x.hosts = row.hosts, x.documents = row.documents;
UNWIND [
{id: 'la8c3262c7052bc9', name: 'Recording', title: 'Recording', url: 'https://example.org/harbour', urls: ['https://example.org/harbour'], documents: ['harbour.txt'], hash: 6321223088600786693},
{id: 'la93bee0157281e6', name: 'Recording', title: 'Recording', url: 'https://example.org/harbour.ko', urls: ['https://example.org/harbour.ko'], documents: ['harbour.txt'], hash: 4228867099666564429},
{id: 'ld27b092f014c9df', name: 'Recording', title: 'Recording', url: 'https://example.org/library', urls: ['https://example.org/library'], documents: ['library.txt'], hash: 7242293086333229385}
] AS row
MERGE (x:Link {id: row.id})
ON CREATE SET x.whosaid = ['whosaid']
WITH x, row WHERE x.whosaid = ['whosaid'] AND (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.name = row.name, x.title = row.title, x.url = row.url, x.urls = row.urls, x.documents = row.documents;
UNWIND [
{source: 's2e4b43320fa1504', target: 'c6bdd3fb36ba87e4', quote: 'Buses are slower.', link: 'https://example.org/watch?t=1', quotes: ['Buses are slower.'], documents: ['library.txt'], starts: [246], ends: [263], times: [264.0], links: ['https://example.org/watch?t=1'], interviews: ['i725ed3aa5eb3535'], reportedBy: ['se348340993ce1e4'], hash: 2328241353662930327},
{source: 's2e4b43320fa1504', target: 'ce6c141c3c6b5f6c', quote: 'Trams are cheap to run.', link: 'https://example.org/watch?t=1', quotes: ['Trams are cheap to run.'], documents: ['harbour.txt'], starts: [59], ends: [82], times: [83.0], links: ['https://example.org/watch?t=1'], interviews: ['i0765d7961ddb35c'], hash: 3335749830403959717},
{source: 'se348340993ce1e4', target: 'c6bdd3fb36ba87e4', quote: 'Buses are slower.', link: 'https://example.org/watch?t=1', quotes: ['Buses are slower.'], documents: ['library.txt'], starts: [264], ends: [281], times: [282.0], links: ['https://example.org/watch?t=1'], interviews: ['i725ed3aa5eb3535'], hash: 2224600353973903051},
{source: 'se348340993ce1e4', target: 'cfbf0d67794451aa', quote: '전차는 운영비가 적게 듭니다.', link: 'https://example.org/watch?t=1', quotes: ['전차는 운영비가 적게 듭니다.'], documents: ['library.txt'], starts: [155], ends: [195], times: [196.0], links: ['https://example.org/watch?t=1'], interviews: ['i725ed3aa5eb3535'], hash: 4418851021159089407},
{source: 'secb7c122881099f', target: 'c806a6f4fb5de570', quote: 'The line will open in spring.', link: 'https://example.org/watch?t=1', quotes: ['The line will open in spring.'], documents: ['harbour.txt'], starts: [97], ends: [126], times: [127.0], links: ['https://example.org/watch?t=1'], interviews: ['i0765d7961ddb35c'], hash: 8577901521712936353},
{source: 'sed2326a405fda9d', target: 'c7c328fca9e9684e', quote: 'Trams cost the city too much.', link: 'https://example.org/watch?t=1', quotes: ['Trams cost the city too much.'], documents: ['library.txt'], starts: [206], ends: [235], times: [236.0], links: ['https://example.org/watch?t=1'], interviews: ['i725ed3aa5eb3535'], hash: 4253564638587976211}
] AS row
MATCH (a:Speaker {id: row.source})
MATCH (b:Claim {id: row.target})
WHERE NOT EXISTS { (a)-[o:SAID]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:SAID {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.role = row.role, x.quote = row.quote, x.link = row.link, x.score = row.score, x.method = row.method, x.reason = row.reason, x.quotes = row.quotes, x.documents = row.documents, x.starts = row.starts, x.ends = row.ends, x.times = coalesce(row.times, [i IN row.starts | -1.0]), x.about = coalesce(row.about, [i IN row.starts | false]), x.links = coalesce(row.links, [i IN row.starts | '']), x.interviews = coalesce(row.interviews, [i IN row.starts | '']), x.reportedBy = coalesce(row.reportedBy, [i IN row.starts | '']), x.methods = coalesce(row.methods, [i IN row.starts | '']), x.scores = coalesce(row.scores, [i IN row.starts | -1.0]), x.stances = coalesce(row.stances, [i IN row.starts | '']), x.of = coalesce(row.of, [i IN row.starts | '']);
UNWIND [
{source: 'c6bdd3fb36ba87e4', target: 'i725ed3aa5eb3535', quote: 'Buses are slower.', link: 'https://example.org/watch?t=1', quotes: ['Buses are slower.', 'Buses are slower.'], documents: ['library.txt', 'library.txt'], starts: [246, 264], ends: [263, 281], times: [264.0, 282.0], links: ['https://example.org/watch?t=1', 'https://example.org/watch?t=1'], interviews: ['i725ed3aa5eb3535', 'i725ed3aa5eb3535'], reportedBy: ['se348340993ce1e4', ''], hash: 6988519460774982371},
{source: 'c7c328fca9e9684e', target: 'i725ed3aa5eb3535', quote: 'Trams cost the city too much.', link: 'https://example.org/watch?t=1', quotes: ['Trams cost the city too much.'], documents: ['library.txt'], starts: [206], ends: [235], times: [236.0], links: ['https://example.org/watch?t=1'], interviews: ['i725ed3aa5eb3535'], hash: 5014115769107905787},
{source: 'c806a6f4fb5de570', target: 'i0765d7961ddb35c', quote: 'The line will open in spring.', link: 'https://example.org/watch?t=1', quotes: ['The line will open in spring.'], documents: ['harbour.txt'], starts: [97], ends: [126], times: [127.0], links: ['https://example.org/watch?t=1'], interviews: ['i0765d7961ddb35c'], hash: 6843759549242361075},
{source: 'ce6c141c3c6b5f6c', target: 'i0765d7961ddb35c', quote: 'Trams are cheap to run.', link: 'https://example.org/watch?t=1', quotes: ['Trams are cheap to run.'], documents: ['harbour.txt'], starts: [59], ends: [82], times: [83.0], links: ['https://example.org/watch?t=1'], interviews: ['i0765d7961ddb35c'], hash: 2516270613948976903},
{source: 'cfbf0d67794451aa', target: 'i725ed3aa5eb3535', quote: '전차는 운영비가 적게 듭니다.', link: 'https://example.org/watch?t=1', quotes: ['전차는 운영비가 적게 듭니다.'], documents: ['library.txt'], starts: [155], ends: [195], times: [196.0], links: ['https://example.org/watch?t=1'], interviews: ['i725ed3aa5eb3535'], hash: 676465945519378851}
] AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Interview {id: row.target})
WHERE NOT EXISTS { (a)-[o:CITES]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:CITES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.role = row.role, x.quote = row.quote, x.link = row.link, x.score = row.score, x.method = row.method, x.reason = row.reason, x.quotes = row.quotes, x.documents = row.documents, x.starts = row.starts, x.ends = row.ends, x.times = coalesce(row.times, [i IN row.starts | -1.0]), x.about = coalesce(row.about, [i IN row.starts | false]), x.links = coalesce(row.links, [i IN row.starts | '']), x.interviews = coalesce(row.interviews, [i IN row.starts | '']), x.reportedBy = coalesce(row.reportedBy, [i IN row.starts | '']), x.methods = coalesce(row.methods, [i IN row.starts | '']), x.scores = coalesce(row.scores, [i IN row.starts | -1.0]), x.stances = coalesce(row.stances, [i IN row.starts | '']), x.of = coalesce(row.of, [i IN row.starts | '']);
UNWIND [
{source: 'i0765d7961ddb35c', target: 'la8c3262c7052bc9', role: 'original', quote: 'https://example.org/harbour', quotes: ['https://example.org/harbour'], documents: ['harbour.txt'], starts: [0], ends: [27], interviews: ['i0765d7961ddb35c'], hash: 4196813010744183623},
{source: 'i0765d7961ddb35c', target: 'la93bee0157281e6', role: 'subtitles', quote: 'https://example.org/harbour.ko', quotes: ['https://example.org/harbour.ko'], documents: ['harbour.txt'], starts: [28], ends: [58], interviews: ['i0765d7961ddb35c'], hash: 7183389265158603715},
{source: 'i725ed3aa5eb3535', target: 'ld27b092f014c9df', role: 'transcript', quote: 'https://example.org/library', quotes: ['https://example.org/library'], documents: ['library.txt'], starts: [127], ends: [154], interviews: ['i725ed3aa5eb3535'], hash: 4658216141330107671}
] AS row
MATCH (a:Interview {id: row.source})
MATCH (b:Link {id: row.target})
WHERE NOT EXISTS { (a)-[o:CITES]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:CITES {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.role = row.role, x.quote = row.quote, x.link = row.link, x.score = row.score, x.method = row.method, x.reason = row.reason, x.quotes = row.quotes, x.documents = row.documents, x.starts = row.starts, x.ends = row.ends, x.times = coalesce(row.times, [i IN row.starts | -1.0]), x.about = coalesce(row.about, [i IN row.starts | false]), x.links = coalesce(row.links, [i IN row.starts | '']), x.interviews = coalesce(row.interviews, [i IN row.starts | '']), x.reportedBy = coalesce(row.reportedBy, [i IN row.starts | '']), x.methods = coalesce(row.methods, [i IN row.starts | '']), x.scores = coalesce(row.scores, [i IN row.starts | -1.0]), x.stances = coalesce(row.stances, [i IN row.starts | '']), x.of = coalesce(row.of, [i IN row.starts | '']);
UNWIND [
{source: 'ce6c141c3c6b5f6c', target: 'cfbf0d67794451aa', quote: 'side', score: 0.87, method: 'similar', reason: 'says the same', quotes: ['side', 'side'], documents: ['library.txt', 'library.txt'], starts: [196, 201], ends: [200, 205], methods: ['similar', 'similar'], scores: [0.87, 0.87], stances: ['agrees', 'agrees'], of: ['ce6c141c3c6b5f6c', 'cfbf0d67794451aa'], hash: 8209039624467880479}
] AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
WHERE NOT EXISTS { (a)-[o:AGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:AGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.role = row.role, x.quote = row.quote, x.link = row.link, x.score = row.score, x.method = row.method, x.reason = row.reason, x.quotes = row.quotes, x.documents = row.documents, x.starts = row.starts, x.ends = row.ends, x.times = coalesce(row.times, [i IN row.starts | -1.0]), x.about = coalesce(row.about, [i IN row.starts | false]), x.links = coalesce(row.links, [i IN row.starts | '']), x.interviews = coalesce(row.interviews, [i IN row.starts | '']), x.reportedBy = coalesce(row.reportedBy, [i IN row.starts | '']), x.methods = coalesce(row.methods, [i IN row.starts | '']), x.scores = coalesce(row.scores, [i IN row.starts | -1.0]), x.stances = coalesce(row.stances, [i IN row.starts | '']), x.of = coalesce(row.of, [i IN row.starts | '']);
UNWIND [
{source: 'sed2326a405fda9d', target: 'ce6c141c3c6b5f6c', quote: 'Exactly.', score: 1.0, method: 'reply', reason: 'assents', quotes: ['Exactly.', 'side'], documents: ['harbour.txt', 'harbour.txt'], starts: [83, 92], ends: [91, 96], interviews: ['i0765d7961ddb35c', 'i0765d7961ddb35c'], methods: ['reply', 'reply'], scores: [1.0, 1.0], stances: ['agrees', 'agrees'], of: ['reply', 'ce6c141c3c6b5f6c'], hash: 7088619202112446063}
] AS row
MATCH (a:Speaker {id: row.source})
MATCH (b:Claim {id: row.target})
WHERE NOT EXISTS { (a)-[o:AGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:AGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.role = row.role, x.quote = row.quote, x.link = row.link, x.score = row.score, x.method = row.method, x.reason = row.reason, x.quotes = row.quotes, x.documents = row.documents, x.starts = row.starts, x.ends = row.ends, x.times = coalesce(row.times, [i IN row.starts | -1.0]), x.about = coalesce(row.about, [i IN row.starts | false]), x.links = coalesce(row.links, [i IN row.starts | '']), x.interviews = coalesce(row.interviews, [i IN row.starts | '']), x.reportedBy = coalesce(row.reportedBy, [i IN row.starts | '']), x.methods = coalesce(row.methods, [i IN row.starts | '']), x.scores = coalesce(row.scores, [i IN row.starts | -1.0]), x.stances = coalesce(row.stances, [i IN row.starts | '']), x.of = coalesce(row.of, [i IN row.starts | '']);
UNWIND [
{source: 'c7c328fca9e9684e', target: 'ce6c141c3c6b5f6c', quote: 'side', score: 0.8, method: 'similar', reason: 'says the opposite', quotes: ['side', 'side'], documents: ['library.txt', 'library.txt'], starts: [236, 241], ends: [240, 245], methods: ['similar', 'similar'], scores: [0.8, 0.8], stances: ['disagrees', 'disagrees'], of: ['ce6c141c3c6b5f6c', 'c7c328fca9e9684e'], hash: 4704924911534022587}
] AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
WHERE NOT EXISTS { (a)-[o:DISAGREES_WITH]->(b) WHERE o.whosaid <> ['whosaid'] }
MERGE (a)-[x:DISAGREES_WITH {whosaid: ['whosaid']}]->(b)
WITH x, row WHERE (x.whosaidHash IS NULL OR x.whosaidHash <> [row.hash])
SET x.whosaidHash = [row.hash], x.role = row.role, x.quote = row.quote, x.link = row.link, x.score = row.score, x.method = row.method, x.reason = row.reason, x.quotes = row.quotes, x.documents = row.documents, x.starts = row.starts, x.ends = row.ends, x.times = coalesce(row.times, [i IN row.starts | -1.0]), x.about = coalesce(row.about, [i IN row.starts | false]), x.links = coalesce(row.links, [i IN row.starts | '']), x.interviews = coalesce(row.interviews, [i IN row.starts | '']), x.reportedBy = coalesce(row.reportedBy, [i IN row.starts | '']), x.methods = coalesce(row.methods, [i IN row.starts | '']), x.scores = coalesce(row.scores, [i IN row.starts | -1.0]), x.stances = coalesce(row.stances, [i IN row.starts | '']), x.of = coalesce(row.of, [i IN row.starts | '']);
