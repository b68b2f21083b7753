"""Given names by which a line that is nothing but a person's name is known.

None is here that is also a common word or mostly a place's name: Paris, Virginia, Надежда, Deniz.
"""

GIVEN = """
    Aaron Abigail Adam Adrian Agnes Aidan Alan Albert Alex Alexander Alexandra Alfred Alice
    Alison Allison Amanda Amelia Amy Andrea Andrew Angela Angus Anita Ann Anna Anne Annette
    Anthony Antony Arnold Arthur Audrey Barbara Barry Beatrice Ben Benjamin Bernard Bernadette
    Beth Betty Beverly Brenda Brendan Brian Bridget Bruce Bryan Caitlin Cameron Carl Carla Carol
    Caroline Carolyn Catherine Cathy Cecilia Charles Cheryl Chris Christina Christine
    Christopher Claire Clara Clare Clive Colin Conor Craig Cynthia Daniel Daniela Danielle
    Darren David Dean Deborah Debra Declan Denis Dennis Derek Diana Diane Dominic Donald Donna
    Doris Dorothy Douglas Duncan Edith Edmund Edward Edwin Eileen Eleanor Elena Elizabeth Ellen
    Emily Emma Eric Erica Erika Erin Ernest Esther Ethan Eugene Eva Evelyn Felicity Fiona
    Frances Francis Fred Frederick Gareth Gary Gavin Geoffrey George Gerald Gerard Gilbert
    Gillian Glenn Gloria Gordon Graham Greg Gregory Gwen Hannah Harold Harriet Harry Heather
    Helen Helena Henrietta Henry Herbert Howard Hugh Ian Ingrid Irene Iris Isaac Isabel Isabella
    Ivan Jacqueline James Jane Janet Janice Jason Jeffrey Jennifer Jeremy Jessica Jill Joan
    Joanna Joanne Joel John Johanna Jonathan Joseph Josephine Joshua Joyce Judith Judy Julia
    Julian Julie Juliet Justin Karen Karl Kate Katharine Katherine Kathleen Kathryn Katie Keith
    Kenneth Kerry Kevin Kimberly Kirsten Kristen Kyle Larry Laura Lauren Laurence Lawrence Leah
    Leonard Leslie Liam Linda Lindsay Lisa Lois Lorna Louis Louisa Louise Lucas Lucinda Lucy
    Luke Lydia Lynn Malcolm Marcus Margaret Maria Marian Marilyn Marion Marjorie Martha Martin
    Mary Matthew Maureen Megan Melanie Melissa Michael Michelle Mildred Miranda Miriam Moira
    Molly Monica Muriel Nancy Naomi Natalie Nathan Neil Nicholas Nicola Nicole Nigel Noah Nora
    Olivia Oliver Oscar Owen Pamela Patricia Patrick Paul Paula Pauline Peggy Penelope Peter
    Philip Phillip Phoebe Phyllis Rachel Ralph Raymond Rebecca Reginald Richard Robert Roberta
    Robin Rodney Roger Ronald Rosemary Rowena Roy Rupert Russell Ruth Ryan Sally Samantha Samuel
    Sandra Sara Sarah Scott Sean Sebastian Sharon Sheila Shirley Simon Sophie Spencer Stanley
    Stella Stephanie Stephen Steve Steven Stuart Susan Susanna Suzanne Sylvia Tessa Theodore
    Theresa Thomas Timothy Tina Tracy Trevor Ursula Valerie Vanessa Vera Verity Vernon Veronica
    Victor Vincent Vivian Walter Wendy Wesley William Yvonne Zachary

    Adèle Agathe Agnès Aimée Alain Alexandre Alexis Alphonse Amélie Anaïs André Andrée
    Anne-Marie Annick Antoine Antoinette Ariane Arnaud Aurélie Aurélien Baptiste Bastien
    Bénédicte Benoît Bertrand Brigitte Bruno Camille Carole Cécile Céline Chantal Charlène
    Christelle Christiane Christophe Claude Claudine Clémence Clément Clémentine Colette Corinne
    Cyril Damien Danièle Delphine Didier Dominique Édith Édouard Éléonore Élisabeth Élise Élodie
    Emmanuel Emmanuelle Émile Émilie Éric Estelle Étienne Eugénie Fabien Fabienne Fabrice Fanny
    Florian Franck François Françoise Frédéric Frédérique Gabriel Gabrielle Gaëlle Gaspard
    Gaston Geneviève Geoffroy Georges Géraldine Germain Ghislaine Gilles Guillaume Guy Gwenaël
    Hélène Henri Henriette Hervé Hubert Hugo Hugues Huguette Inès Isabelle Jacques Jean Jeanne
    Jeannine Jérémie Jérôme Joël Joëlle Josette Josiane Jules Julien Juliette Justine Karine
    Laetitia Laurent Léa Léon Léonie Lionel Loïc Luc Lucie Lucien Lucienne Ludovic Madeleine
    Manon Marc Marcel Marcelle Margaux Margot Marguerite Marianne Marie Mathieu Mathilde
    Matthieu Maxime Maud Mélanie Michel Michèle Mireille Monique Morgane Nadège Nathalie Nicolas
    Noël Noémie Odette Odile Olivier Pascal Pascale Patrice Paulette Philippe Pierre Pierrette
    Quentin Raphaël Raymonde Régine Régis Rémi Rémy Renaud René Renée Roland Romain Rosalie
    Sabine Sandrine Sébastien Séverine Simone Solange Solène Sonia Stéphane Stéphanie Sylvain
    Sylvie Tanguy Théo Thérèse Thibault Thierry Valentin Valérie Véronique Virginie Viviane
    Xavier Yann Yannick Yves Yvette Zoé

    Anders Annika Antonio Astrid Birgit Björn Carlos Carmen Dieter Dirk Eduardo Elisabetta
    Enrique Erik Fernando Francesca Francesco Franz Friedrich Gerhard Giovanni Giulia Giuseppe
    Greta Gudrun Günter Guido Hans Heike Heinrich Helga Helmut Holger Inge Javier Joachim Johan
    Johann Johannes Jorge José Jürgen Katarina Katrin Kerstin Klaus Kurt Lars Lorenzo Lucia
    Luigi Manfred Manuel Marco Margarita Mario Marta Matteo Matthias Mats Mikael Miguel Monika
    Niels Nils Olaf Pablo Pedro Petra Pietro Rainer Reinhard Renate Roberto Rolf Rosa Salvatore
    Sergio Silvia Sigrid Stefan Stefano Susanne Sven Svetlana Thorsten Tobias Tomasz Torsten
    Ulrich Ulrike Uwe Wolfgang

    Adil Afaq Afət Ağa Akif Aliyə Anar Arif Asif Aslan Atəş Aydan Ayaz Aydın Aygün Aynur Aynurə
    Aysel Ayşə Ayşən Ayten Aytən Azər Aygül Bəhram Bəxtiyar Bəhruz Cabbar Cahangir Camal Cavad
    Cavid Ceyhun Ceyran Cəfər Cəlil Cəmil Cəmilə Çingiz Dilarə Dilbər Elçin Eldar Eldəniz Elgün
    Elman Elmar Elmir Elmira Elmirə Elnarə Elnur Elnurə Elşad Elşən Elvin Elxan Emin Esmira
    Etibar Əfqan Əhməd Əkrəm Əli Ələkbər Əliağa Əlibəy Əlövsət Əminə Ənvər Əsəd Əsgər Əşrəf
    Famil Faiq Fatma Fatimə Fərhad Fəridə Fərid Fəxri Fikrət Firuz Firuzə Fuad Gövhər Gülər
    Gülay Gülbəniz Gülnar Gülnarə Gülşən Gültəkin Günay Günel Hacı Həbib Həmid Həsən Hikmət
    Hökümə Hüseyn İbrahim İlahə İlhamə İlham İlkin İlqar İlyas İmran İntiqam İradə İsa İsmayıl
    Jalə Kamal Kamil Kamran Kənan Kəmalə Kərim Lalə Lamiyə Lətifə Leyla Ləman Ləyla Mahir Mahmud
    Malik Mehdi Mehman Mehriban Məhəmməd Məmməd Məryəm Mətanət Mikayıl Mirzə Mübariz Murad Musa
    Mustafa Müşfiq Nadir Nahid Namiq Natəvan Natiq Nazim Nazilə Nəcəf Nərgiz Nərmin Nəriman
    Nəsib Nəzakət Nicat Nigar Niyaməddin Nurlan Nuranə Nuriyyə Orxan Oqtay Pərvanə Pərviz Qabil
    Qasım Qəzənfər Qulam Ramil Ramin Ramiz Rasim Rauf Rəcəb Rəfiqə Rəhim Rəhman Rəna Rəşad Rəşid
    Ruslan Rövşən Rüfət Rüstəm Sabir Sabirə Sabinə Sadiq Sahib Salman Samir Samirə Sədaqət
    Səadət Səbinə Səid Səidə Səkinə Səlim Səməd Sənan Səriyyə Sevinc Sevil Simuzər Solmaz Südabə
    Süleyman Şahin Şahnaz Şamil Şəfiqə Şəhla Şəhriyar Şəlalə Şükür Tahir Tahirə Tamella Tamilla
    Tapdıq Tariyel Tələt Təhminə Təranə Teymur Tofiq Tural Turanə Turqut Ülkər Ülviyyə Vahid
    Vaqif Vasif Validə Vəfa Vəli Vidadi Vüqar Xalid Xalidə Xatirə Xəlil Xəyal Xəyalə Xuraman
    Yaqub Yaşar Yaver Yusif Zahid Zahir Zaur Zeynəb Zeynal Zəhra Zərifə Zülfiyyə

    Abdullah Adnan Ahmet Alper Asuman Aslı Atilla Ayfer Ayhan Aykut Ayla Aylin Aysun Ayşe
    Ayşegül Aziz Banu Başak Bekir Belgin Berk Berna Betül Burak Burcu Bülent Canan Cem Cemal
    Cemil Cengiz Çağla Çetin Demet Didem Dilek Ebru Ece Eda Elif Emel Emine Emre Engin Enver
    Erdal Erdem Erdoğan Eren Erhan Erkan Erol Ertuğrul Esin Esra Fadime Fahri Faruk Fatih Feride
    Ferit Figen Filiz Fikret Füsun Gamze Gizem Gökhan Gül Gülsüm Gülşah Gürkan Hakan Hale Halil
    Halit Haluk Hamza Handan Hande Hasan Hatice Haydar Hilal Hülya Hüseyin İlker İrem İrfan
    İsmail İsmet Kadir Kemal Kerem Kerim Koray Kürşat Lale Levent Mehmet Melek Meltem Meral Mert
    Merve Mesut Metin Muhammed Muhammet Murat Müge Münevver Nazan Nazlı Necati Nedim Neslihan
    Nevin Nihat Nilgün Nilüfer Nuray Nurcan Nuri Oğuz Oğuzhan Okan Orhan Osman Oya Ömer Özge
    Özlem Pelin Pınar Ramazan Recep Rıza Sabri Salih Seçil Seda Sedat Selçuk Selim Selin Selma
    Semih Semra Serap Serdar Serhat Serkan Sevim Sibel Sinan Songül Süheyla Şebnem Şerife Şule
    Taner Tarık Tayfun Tolga Tuğba Tuncay Turgut Turhan Tülay Uğur Volkan Yasemin Yavuz Yeliz
    Yılmaz Yiğit Yusuf Zehra Zeki Zeynep Zuhal Zübeyde

    Анастасия Анатолий Андрей Анна Антон Антонина Анфиса Аркадий Арсений Артём Борис Валентин
    Валентина Валерий Валерия Варвара Василий Василиса Вадим Виктор Виктория Виталий Владимир
    Владислав Всеволод Вячеслав Галина Геннадий Георгий Герман Глеб Григорий Дарья Денис Дмитрий
    Евгений Евгения Егор Екатерина Елена Елизавета Ефим Жанна Зинаида Зоя Иван Игорь Илья Инна
    Иосиф Ирина Кирилл Клавдия Константин Ксения Кристина Лариса Леонид Лидия Людмила Маргарита
    Марина Мария Марк Матвей Михаил Наталия Наталья Никита Николай Нина Оксана Олег Олеся Ольга
    Павел Пётр Полина Раиса Римма Ростислав Руслан Светлана Семён Сергей Софья Станислав Степан
    Тамара Тарас Татьяна Тимофей Тимур Ульяна Фаина Фёдор Эдуард Элеонора Эмма Юлия Юрий Яков Ян
    Ярослав Александр Александра Алексей Алёна Алина Алла Альберт Анжела Алия Айгюн Айнур Айсель
    Али Анар Арзу Асиф Вагиф Вугар Гейдар Гюнай Гасан Гусейн Джавид Джамиля Зарина Заур Ильгар
    Ильхам Камран Кямран Лейла Мамед Мурад Натик Нигяр Нурлан Орхан Парвиз Рамиз Расим Рашад
    Рауф Рустам Сабина Самир Севиндж Сева Тогрул Турал Фарид Фарида Фатима Фикрет Хадиджа Чингиз
    Эльдар Эльмира Эльнур Эльнара Эльчин Эмин Юсиф

    Aleksandr Aleksei Alexei Alexey Alina Alla Anastasia Anatoly Andrei Andrey Anton Arkady
    Artem Boris Darya Dmitri Dmitry Ekaterina Evgeny Fyodor Galina Gennady Georgy Grigory Igor
    Ilya Inna Irina Kirill Konstantin Ksenia Larisa Leonid Lidia Lyudmila Ludmila Marina Maxim
    Mikhail Natalia Natalya Nikita Nikolai Nikolay Nina Oksana Oleg Olga Pavel Polina Pyotr
    Raisa Sergei Sergey Tamara Tatiana Tatyana Timur Vadim Valentina Valery Vasily Viktor
    Viktoria Vitaly Vladimir Vladislav Vyacheslav Yegor Yekaterina Yelena Yevgeny Yulia Yuri
    Yury Zinaida Ahmad Ahmed Ali Amina Amir Aysha Aziza Fatima Farid Farida Ghassan Habib Hassan
    Hussein Huseyn Ibrahim Ismail Jafar Jalal Jamal Jamil Javid Jamila Karim Khaled Khalid
    Khalil Layla Leila Lamia Mahmoud Maryam Mohamed Mohammad Mohammed Muhammad Mona Nabil Nadia
    Najat Nasser Omar Osama Rashid Salim Salma Samira Shahla Shirin Tariq Yasmin Yousef Youssef
    Zainab Zeinab Zahra Vugar Vagif Sevinj Nargiz Gunay Gulnara Elchin Chingiz Ilgar

    أحمد إبراهيم إسماعيل أمل أمين أمينة أنس أنور إيمان أيمن باسم بسام بلال بشرى تامر توفيق جابر
    جعفر جمال جميل جميلة حازم حامد حسام حسن حسين حليمة حمزة خالد خديجة خليل داود دينا رائد رامي
    رانيا رجاء رشا رشيد رضوان رنا ريم زكريا زكي زياد زينب سالم سامر سامي سامية سعاد سعيد سليم
    سليمان سلمى سمير سميرة سناء سهام سهى شريف شيماء صالح صفاء طارق طلال عادل عامر عائشة عباس عبد
    عبدالله عبدالرحمن عثمان عدنان عزيزة عصام علي عماد عمر عمرو غادة غسان فؤاد فاطمة فارس فاروق
    فريد فريدة فيصل قاسم كاظم كريم كريمة كمال لمياء لينا ليلى ماجد ماهر محسن محمد محمود مراد
    مروان مريم مصطفى منصور منى مها موسى ميساء ناجي نادية ناصر نبيل نجوى نجيب نزار نسرين نوال
    هاني هالة هدى هشام هند وائل وفاء وليد ياسر ياسمين ياسين يحيى يوسف
    آلاء أحلام أسامة أسماء أماني أنطوان إلياس الياس إياد إيهاب بيار تمارا جورج جوزيف حنان دارين دانا
    ديما ربيع رغد رولا ريما زاهر زينة سلوى سمر سوسن شادي شربل طلعت عبير عزت علاء علا فاتن فادي
    فراس فهد قيس لؤي لبنى لين مازن مأمون مارون مجدي معتز مؤيد نادر نادين نورا نضال هبة هيثم
    وسام وسيم يارا يزن
"""
