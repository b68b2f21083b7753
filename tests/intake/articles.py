"""Articles of our own making, in the manner of those that archives get."""

from __future__ import annotations

ENGLISH = """\
By Northern Agency   06 May 2019

A film evening at the library of Lyon

A documentary on the old harbour was shown at the library of Lyon on Monday, with the support of the
Society of Friends of the Harbour.

As many as 120 people came, including 45 children. Some 1,200 letters were shown beside the film.
"""
AZERBAIJANI = """\
Lion kitabxanasında film axşamı

12 mart 2019

Lionun kitabxanasında köhnə liman haqqında sənədli film nümayiş olundu. Axşamda 120 nəfər iştirak
etdi, onlardan 45-i uşaq idi.

Kitabxananın direktoru filmin yenidən göstəriləcəyini bildirdi.
"""
RUSSIAN = """\
Вечер кино в библиотеке Лиона

12 марта 2019 года

В библиотеке Лиона показали документальный фильм о старом порте. На вечер пришли 120 человек, среди
них 45 детей.

Директор библиотеки сообщила, что фильм покажут ещё раз.
"""
TURKISH = """\
Lyon kütüphanesinde film gecesi

12 Mart 2019

Lyon kütüphanesinde eski liman hakkında bir belgesel gösterildi. Geceye 45'i çocuk olmak üzere 120
kişi katıldı.
"""
ARABIC = """\
أمسية سينمائية في مكتبة ليون

12 مارس 2019

عرضت مكتبة ليون فيلما وثائقيا عن الميناء القديم، وحضر الأمسية 120 شخصا.
"""
FRENCH = """\
Soirée cinéma à la bibliothèque de Lyon

12 mars 2019

La bibliothèque de Lyon a projeté un documentaire sur le vieux port. Près de 120 personnes sont
venues, dont 45 enfants.
"""
