"""Given names from K to Z, as `given_names` has them."""

NAMES = """
Kaarina Kabir Kaden Kadiatou Kadri Kagiso Kahurangi Kai Kaia Kaique Kaitlin Kaitlyn Kaitlynn Kaja Kaleb Kalevi Kalin
Kalina Kalle Kalpana Kalpit Kaltrina Kamal Kamala Kamau Kamel Kamil Kamila Kamilla Kamilly Kamran Kamya Kanan Kandace
Kanika Kapil Kara Kåre Kareem Kareena Karel Karen Kari Karim Karima Karime Karin Karina Karl Karl-Erik Karl-Heinz Karla
Karley Karlfried Karlheinz Karlo Karol Karola Karolin Karolina Karoline Karolis Karolyn Karrie Karsten Karthik Karyn
Kasey Kashif Kashish Kashvi Kasia Kasimir Kaspar Kasper Kassandra Kastriot Kat Katalin Katalina Katarina Katarzyna Kate
Katelyn Katelynn Katerina Katerine Kateryna Katharina Katharine Käthe Katherin Katherina Katherine Katherinne Kathi
Kathie Kathleen Kathrin Kathrine Kathryn Kathy Katia Katie Katinka Katja Katlyn Katrien Katrin Katrín Katrina Katrine
Katty Katy Kausar Kaveh Kavita Kavitha Kavya Kaweh Kay Kaya Kayden Kayla Kaylee Kayleigh Kayode Kazim Kazimierz Kazuko
Kazuo Kealan Keanu Keegan Keelan Keeley Keely Keeva Kehinde Keiko Keir Keira Keiran Keisha Keith Kelechi Keli Kelley
Kelli Kellie Kelly Kelsey Kelvin Kemal Kemi Ken Kenan Kendall Kendra Kenisha Kenji Kenna Kenneth Kenny Kent Kenta Kenza
Kenzo Kepa Kerem Keri Kerim Kerri Kerrie Kerry Kersti Kerstin Keshia Ketan Kévim Kevin Kévin Kgosi Khadija Khadijah
Khady Khaled Khalid Khalil Khanh Khloe Khushbu Kiaan Kian Kiana Kiara Kiera Kieran Kierra Kike Kilian Killian Kim Kimani
Kimber Kimberley Kimberly Kinga Kipchoge Kira Kiran Kiril Kirk Kirsi Kirsten Kirstie Kirstin Kirsty Kishore Kitty
Kiyoshi Kjell Klaas Klara Klaudia Klaus Klemens Knud Knut Koen Koffi Kofi Koji Kojo Koldo Konrad Konstantin Konstantinos
Konstanze Korbinian Kordula Korinna Kornel Kornelia Kornelius Kostas Kouadio Kranti Kreszentia Kreszenz Kriemhild Kris
Krish Krisha Krišjānis Krista Kristal Kristalina Kristaps Kristen Kristi Kristian Kristiane Kristie Kristiina Kristijan
Kristin Kristina Kristine Kristjan Kristof Kristofer Kristoffer Kristopher Kristy Krisztina Kritika Krystal Krystle
Krystyna Krzysztof Ksenija Kubra Kujtim Kuldeep Kunal Kunibert Kunigunda Kunigunde Kunle Kuno Kurt Kurtis Kushtrim
Kwabena Kwaku Kwame Kwasi Kwesi Kyara Kyla Kyle Kylian Kylie Kyllian Kymberly Kyra Kyriakos Laban Labinot Lachlan Ladina
Ladislaus Ladislav Ladislava Ladli Ladonna Laetitia Laëtitia Lahcen Laia Laila Laini Laís Lajita Lajos Lakisha Laksh
Lakshit Lakshmi Laleh Lalit Lalita Lalo Laly Lamar Lambert Lamberto Lamia Lamine Lamis Lamont Lana Lani Laoise Laora
Lara Larisa Larissa Larry Lars Lars-Erik Larysa LaShawn Lashonda Lasse Lassina Laszlo László Latanya LaTasha Latasha
Latifa Latisha LaTonya Latonya LaToya Latoya Latrice Laura Laure Laureano Laureen Laurel Lauren Laurence Laurens Laurent
Laurenz Lauretta Lauri Lauriane Laurie Laurin Laurine Lautaro Lavanya Lavern Laverne Lavinia Lavonne Lawrence Laxmi
Layal Layla Lazar Lazaro Lazzaro Lea Léa Leah Leana Léana Leander Leandra Leandro Léane LeAnn Leann Leanne Leano Leart
Ledion Lee Leela Leena Leidy Leif Leigh Leigha Leighton Leila Leïla Leilani Leire Lejla Lelia Lemuel Len Lena Lene Leni
Lenka Lenn Lennard Lennart Lenny Lenora Lenore Leo Leocadia Leocadio Leokadia Leon Leona Leonard Leonardo Leoncio Leonel
Leonhard Leoni Leonid Leonidas Leonie Leonor Leonora Leonore Leontina Leopold Leopoldina Leopoldine Leopoldo Leora
Lerato LeRoy Leroy Lesa Lesley Leslie Lesly Lessie Lester Leszek Leta Leticia Letitia Letizia Lev Levent Levi Levin
Lewis Leydi Leyla Leyre Lia Liam Liana Liane Lianne Libardo Libby Liberto Libor Liceth Licia Lida Lidia Lidija Lidwina
Liesa Liesbeth Lieschen Liesel Lieselotte Lieve Ligia Ligita Lihua Liis Liisa Lila Lili Lilia Lilian Liliana Liliane
Lilija Lilli Lillian Lillie Lilly Lilo Lilou Lily Lily-Rose Lina Linda Lindita Lindiwe Lindsay Lindsey Lindy Linh Linn
Linnea Linnet Lino Linus Linwood Lioba Lionel Lior Lipika Liridon Liridona Lirim Lisa Lisandro Lisbeth Lise Liselotte
Liseth Lisette Lissa Lissette Lissi Lissy Lita Litsa Litzy Liudmyla Livia Livio Liviu Liz Lizeth Ljiljana Ljubica
Ljubisa Ljudmila Llewellyn Llorenç Lloyd Lluis Lluís Lodovico Logan Lohit Loïc Loida Lois Lola Lolita Lonnie Lonny Lora
Loraine Lorcan Loredana Lorelei Loren Lorena Lorene Lorenz Lorenza Lorenzo Loretta Lori Lorie Lorik Lorin Loris Lorna
Lorne Lorraine Lorri Lothar Lotta Lotte Lottie Lou Louane Louella Louie Louis Louisa Louise Louna Lourdes Lourenço
Lovisa Lovro Lowri Luann Luanne Luara Luc Luca Lucas Lucca Lucette Luchino Lucho Lucia Lucía Lucian Luciana Luciano
Lucie Lucien Lucienne Lucija Lucila Lucile Lucille Lucinda Lucio Lucius Lucrecia Lucretia Lucrezia Lucy Ludger Ludivine
Ludmila Ludmilla Ludovic Ludovica Ludovico Ludvig Ludwig Ludwika Ludwina Luigi Luigia Luigina Luis Luisa Luisana Luise
Luisina Luitgard Luiz Luiza Luka Lukas Lukasz Luke Luljeta Lulu Lulzim Lupe Lupita Luther Lutz Luzia Luzie Luzius
Luzmira Lyam Lydia Lydie Lyle Lyman Lynda Lyndon Lyndsay Lyndsey Lyne Lynette Lynley Lynn Lynne Lynnette Lynsey Lynwood
Lysander Lyudmila Maaike Maanas Maanav Maarit Maarten Mabel Macarena Macaria Macario Macauley Maciej Mack MacKenzie
Mackenzie Macy Madalena Maddalena Maddie Maddison Madelaine Madeleine Madeline Madelyn Madhav Madhavi Madhu Madhuri
Madlen Madonna Mads Mae Maël Maëlle Maëlys Maeva Maëva Maeve Mafalda Magali Magaly Magarete Magda Magdalen Magdalena
Magdalene Maggie Magnus Magret Magrit Mahalia Mahdi Maheen Mahendra Mahesh Mahika Mahmoud Mahmud Mahmut Mahsa Maia
Maicol Maida Maija Maik Maike Maikol Maimouna Maira Mairead Mairi Mairtin Maisie Maite Maja Majed Majken Majlinda
Makarena Makayla Makeda Makena Makoto Maksim Maksym Malachi Malachy Malcolm Malcom Malee Malek Malena Malgorzata Malia
Malik Malika Malin Malinda Mallika Mallory Malte Mamadou Mamen Mamta Manaaki Manaia Manal Manawa Manbir Mandeep Mandla
Mandy Manfred Manfredo Manish Manisha Manjit Manny Manoj Manolo Manon Mansour Mantas Manthan Manu Manuel Manuela
Manuelita Manuella Manya Maraea Maram Marama Marc Marcantonio Marcel Marcela Marcelina Marcelino Marcella Marcelle
Marcelline Marcello Marcellus Marcelo Marci Marcia Marcial Marciano Marcie Marcin Márcio Marco Marcos Marcus Marcy
Mareen Mareike Mareikura Mareile Marek Maren Margaret Margareta Margarete Margaretha Margarethe Margarida Margarita
Margaritha Margaud Margaux Margery Margherita Margie Margit Margita Margitta Margo Margot Margoth Margret Margreth
Margrethe Margrit Margrith Marguerita Marguerite Mari Maria María Maria-Eleni Mariah Mariam Mariama Marian Mariana
Mariane Marianela Mariangela Mariann Marianne Mariano Mariatu Maribel Maribeth Maricel Maricela Maricruz Marie
Marie-Claire Marie-Claude Marie-Pierre Mariechen Mariela Mariele Mariella Marielle Marieluise Marietta Mariette Marija
Marijan Marijana Marijke Marika Mariko Marilee Marilena Marilia Marilou Mariluz Marilyn Marina Marinette Marino Mario
Mariola Marion Marisa Marisel Marisela Marisol Marissa Maristela Marit Marita Maritta Maritza Marius Mariusz Marivic
Mariya Marizol Marja Marjan Marjatta Marjorie Marjory Mark Marketa Markéta Markku Marko Markus Marla Marleen Marlen
Marlena Marlene Marleny Marley Marlies Marliese Marlis Marlise Marloes Marlon Marly Marlyse Marna Marnie Marnix Marquita
Marsha Marta Márta Marten Martha Marthe Martí Martijn Martim Martin Martín Martina Martine Martino Mārtiņš Martirio
Márton Marty Martyn Marva Marvin Marwan Mary Maryam MaryAnn Maryann Maryanna Maryanne MaryBeth Marybeth Maryellen
Marylène Maryline Marylou Maryse Marzena Masako Masaru Masashi Masato Masood Massiel Massimiliano Massimo Masumi Matei
Matej Mateja Mateo Mateus Mateusz Matheo Mathéo Matheus Mathew Mathias Mathieu Mathijs Mathilda Mathilde Mathis Mathys
Matias Matías Matija Matilda Matilde Matiu Matjaž Mats Matt Mattea Matteo Matteus Matthäus Matthew Matthias Matthieu
Matthijs Matti Mattia Mattias Mattie Maud Maude Maura Maureen Maurice Mauricette Mauricio Maurilio Maurin Maurine
Maurits Maurizio Mauro Mausumi Mavis Max Maxence Maxi Maxim Máxima Maxime Maximiano Maximilian Maximiliano Maximilien
Maximino Maximo Maxine Maxwell Maya Mayerly Maykol Mayra Maysa Maysoon Mayte Mayumi Mayur Małgorzata Mazen Mbali Mckenna
McKenzie Mckenzie Meabh Meagan Meaghan Mechthild Mechthilde Mechtild Meena Meenakshi Meera Meg Megan Mégane Megha Meghan
Meghana Mehdi Mehmet Mehmood Mehrdad Mehwish Mei Meibh Meik Meike Meiling Meinhard Meinolf Meinrad Mel Melania Melanie
Melany Melba Melchior Melchor Melina Melinda Melisa Melissa Melita Melitta Mellissa Mélodie Melvin Menachem Mengistu
Meral Mercedes Merche Mereana Meredith Meredyth Merel Mererid Meret Mergim Merita Meritxell Merle Merlin Merrill Mert
Merv Mervyn Meryem Meryl Meshack Mesut Meta Metin Mette Mia Micael Micaela Micah Micaiah Micha Michael Michaël Michaela
Michaele Michail Michal Michalis Michał Micheal Micheala Michel Michela Michelangelo Michele Micheletto Micheline
Michell Michelle Michelotto Michiko Mickaël Mickey Midori Miguel Miguela Mihael Mihaela Mihai Mihajlo Mihir Mijo Mika
Mikael Mikaela Mikaere Mikayla Mike Mikel Mikhael Mikhail Mikko Mikuláš Mila Milada Milagros Mildred Milena Miles Milica
Milla Millaray Millicent Millie Milo Milorad Milos Miloš Miloslav Miloslava Milovan Milton Mimi Mimoza Mina Minal
Mindaugas Mindi Mindy Minerva Minh Minji Minjun Minna Minnie Minoo Miodrag Miquel Mira Mirabel Miran Miranda Mircea
Mirco Mireia Mireille Mirek Mirela Mirella Mireya Miri Miriam Miriama Mirian Mirja Mirjam Mirjana Mirko Mirlinda Mirna
Miro Miroslav Miroslava Miroslaw Miroslawa Mirosław Mirsad Mirta Mirtha Miryam Mirza Misael Mischa Misha Missy Misty
Mitali Mitch Mitchell Mitesh Mitsuko Mitul Mitzi Mitzy Mladen Moana Modibo Modou Moe Mogens Mohamad Mohamed Mohammad
Mohammed Mohammedou Mohan Mohini Mohit Moin Moira Moises Moisés Mojca Mojmír Mollie Molly Mona Monica Mónica Monika
Monique Monserrat Montserrat Monty Morag Morgan Morgane Moritz Morten Moses Moshe Mouna Mounir Mourad Moussa Mridula
Mudassar Mugdha Muhamed Muhamet Muhammad Muhammed Muharrem Mukesh Munir Munira Murali Murat Murdo Muriel Murielle Murilo
Murray Murtaza Mustafa Mustapha Mutasim Muthoni Muzaffer Mwajuma Mwangi Myesha Mykola Myles Myra Myriam Myrna Myron
Myrta Myrtha Myrtle Naaz Nabil Nabila Nachiket Nacho Nacio Nadeem Nadège Nadeschda Nadeshda Nadežda Nadezhda Nadia Nadin
Nadine Nadja Nadya Nael Naël Nafisa Nagesh Naheed Nahiara Nahid Nahla Nahuel Naiara Naila Naim Naïm Naima Najib Najwa
Nakul Naledi Nalini Namita Namrata Nan Nana Nanami Nancy Nandini Nandita Nando Nanette Nannette Naoimh Naoise Naoko
Naomh Naomi Narcisa Narciso Narelle Narendra Naresh Narges Nasim Nasir Nasreen Nasrin Nasser Nassim Natacha Natali
Natalia Natalie Nataliia Natalija Natalio Natalja Nataly Natalya Natan Natanael Natasa Nataša Natascha Natasha Natasja
Natasza Nate Nathalia Nathalie Nathaly Nathan Nathanael Nathaniel Natividad Naveed Naveen Navid Navin Nawal Nayan Nayara
Nayaret Nayareth Nayeli Nayib Nayibe Nazanin Nazario Nazmi Ndeye Neal Nebojsa Necati Ned Neda Nedda Neelam Neelima Neema
Neena Neeraj Neeta Neftalí Negin Neha Neider Neil Nela Nelcy Nele Nelia Nélida Nelio Nell Nella Nelli Nellie Nelly
Nelson Nelsy Nemanja Nenad Nerea Nereida Nerissa Nermin Nerys Nestor Néstor Netra Netta Neus Nevaeh Nevenka Neville
Nevin Nevio Ngaio Ngaire Ngozi Nhung Niall Niamh Nibaldo Nicanor Niccolò Nichelle Nichola Nicholas Nichole Nicholle Nick
Nicki Nicklas Nickolas Nicky Niclas Nico Nicodemo Nicol Nicola Nicolai Nicolas Nicolás Nicolasa Nicolaus Nicole
Nicoletta Nicolò Nicos Nida Nidhi Nidia Niels Nieves Nigel Nihal Niharika Niina Nikau Nikhil Niki Nikita Nikki Niklas
Niklaus Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikolina Nikora Nikos Nilam Nilda Nilesh Niley
Nilima Nils Nilson Nimisha Nimrat Nimrod Nina Ninetta Nino Ninoska Niraj Niranjan Nirja Nirmal Nirmala Nisa Nisha Nita
Nitara Nitesh Nithya Nitin Nivedita Nizar Nizhoni Njeri Nkechi Nkem Nkosana Nkosazana Nnamdi Nneka Noa Noah Noam Noé
Noel Noël Noelene Noelia Noella Noelle Noëlle Noemi Noemí Noémie Nohora Nolan Nolberto Nolwenn Nomvula Noor Noorjahan
Nora Norah Norbert Norberto Norbey Noreen Noriko Norina Norma Norman Norris Nosipho Notburga Nour Noura Novella Nuala
Nubia Nuno Nuran Nuray Nurettin Nuri Nuria Núria Nursultan Nurten Nury Nyambura Nydia Obdulia Obiageli Obinna Océane
Octavia Octavian Octavio Odalis Odalys Oded Odell Odette Odhran Odika Odile Oeshi Ofelia Ofer Ofra Oihane Oisin Ojas
Ojasvi Ojo Okan Oksana Ola Oladele Olaf Ólafur Olalla Olamide Olav Olavi Ole Oleg Olegario Oleksandr Oleksandra Oleksii
Olena Olga Olimpia Oliver Olivette Olivia Olivie Olivier Ollie Oluchi Oluf Olufemi Olumide Oluwaseun Omaira Omaja Omar
Omarosa Omer Ömer Omid Omisha Omkaar Omolara Omya Ondřej Onkar Onofre Onur Onveer Onyeka Oona Oonagh Ophelia Ophélie
Oralia Oren Oreste Orfelina Orfhlaith Orhan Oriana Orinder Oriol Orla Orlagh Orlaigh Orlaith Orly Orna Ornella Ortrud
Ortrun Ortwin Orville Osai Osama Oscar Óscar Oskar Osman Osvald Osvaldo Oswald Oswaldo Oswin Otávio Otfried Othmar
Otieno Otilia Otis Otmar Ottavio Ottfried Ottilia Ottilie Ottmar Otto Ottokar Ottomar Ottone Oumar Ousmane Outi Ovidio
Ovidiu Oviya Owain Owen Oxana Özgür Özlem Paavo Pabla Pablo Paco Paddy Padma Padraic Padraig Pádraig Padraigin Paige
Päivi Palesa Pallavi Palmira Paloma Pam Pamela Panagiotis Panayiotis Panfilo Pánfilo Pankaj Paola Paoletta Paolina Paolo
Paqui Parisa Parminder Parvati Parvez Pascal Pascale Pascaline Pascual Pascuala Pasqual Pasquale Pat Patric Patrice
Patricia Patricio Patrick Patrik Patrina Patrizia Patrizio Patsy Patty Paul Paula Paulette Pauliina Paulina Pauline
Paulino Paulius Paulo Pauric Pavani Pavel Pavla Pavlina Pavlos Pawan Pawel Paweł Payton Peadar Peder Pedram Pedro Peg
Peggie Peggy Pekka Pelayo Pellegrino Penelope Penni Pepe Pepito Per Percy Pere Perlita Pernille Perrine Perry Persephone
Petar Pete Peter Péter Petr Petra Petrina Petrona Petronela Petronila Petros Petter Petya Peyton Phil Philip Philipp
Philippa Philippe Phillip Philomena Phoebe Phuong Phylicia Phyllida Phyllis Pia Piaras Pierangelo Piergiorgio
Piergiuseppe Pierina Pierluigi Piermaria Piero Pierpaolo Pierre Pierre-Yves Pierrette Pierrick Piers Piersanti Piet
Pieter Pieter-Jan Pietra Pietro Pilar Pinar Piotr Piper Pippa Plácido Plamen Polina Polly Pomponio Pooja Poppy Porfirio
Portia Prabhat Pradeep Pradip Pragya Prakash Prakriti Pramod Pranav Praneel Pranit Prashant Pratibha Pratik Pratyush
Praveen Pravin Preben Predrag Preeti Prerna Priit Primo Primož Prisca Priscila Priscilla Prisha Priska Prithvi Priya
Priyanka Prudencio Purvi Pushpa Pushti Qabil Qadim Qasim Quang Queenie Quentin Quincy Quinn Quinten Quintin Quinton
Quique Quirino Qushi Raagini Rabea Rachael Rachana Rachel Rachele Rachelle Rachid Rachida Rachit Rachita Radek Radha
Radhika Radka Radmila Radomír Radoslav Radosław Radovan Radu Raelene Raewyn Rafa Rafael Rafaela Rafaella Rafal Rafe
Rafendi Raffael Raffaela Raffaele Raffaella Raffaellino Raffaello Raghav Raghu Ragnar Ragnhild Raheem Rahel Rahim Rahima
Rahul Raimondo Raimonds Raimund Raimundo Raina Rainald Rainer Rainey Raisa Raissa Raj Rajan Rajat Rajata Rajeev Rajendra
Rajesh Rajeshri Rajinder Rajiv Rajni Rakesh Rakhi Raksha Ralf Ralf-Peter Ralph Raluca Rama Raman Ramani Ramatoulaye
Ramazan Ramesh Ramin Ramiro Ramiz Ramón Ramona Ranbir Randal Randall Randi Randolf Randy Rania Ranieri Ranjan Ranjit
Ranveer Raoul Raphael Raphaela Raphaëlle Raquel Rareș Rasha Rashad Rasheed Rashid Rashida Rashmi Rasmus Ratna Raul Raúl
Ravi Ravy Rawiri Ray Rayaan Rayan Rayana Rayén Raymond Raymonde Raymund Raymundo Rayna Rayya Reagan Reba Rebeca Rebecca
Rebeka Rebekah Rebekka Recep Reece Reem Reena Reese Reeta Refilwe Regan Reggie Regina Reginald Regine Régine Regis Régis
Regula Régulo Rehaan Rehema Reid Reiko Reimar Reimer Reimund Reinald Reinaldo Reinel Reiner Reingard Reinhard Reinhardt
Reinhart Reinhild Reinhilde Reinhold Rekha Rembrandt Remi Rémi Remigio Remo Remy Rémy Remzi Rena Renan Renata Renáta
Renate Renato Renaud Rene René Renea Renee Renée Renita Reno Renu Renzo Reshma Reto Reuben Reut Revathi Rexhep Rey
Reyansh Reyna Reynaldo Reza Rhavi Rhea Rhett Rhian Rhianne Rhiannon Rhoda Rhodri Rhonda Rhys Ria Rian Ricarda Ricardo
Riccardo Ricciotti Richa Richard Richelle Richie Rick Rickey Ricky Rico Ridhi Ridley Rigoberto Riikka Riitta Rika Rikki
Riley Rima Rimantas Rina Rinaldo Rinor Rishi Rita Ritchie Riya Riyad Riz Rob Robbie Robbin Robby Robert Roberta Roberto
Robin Robyn Rocco Rochelle Rochus Rocio Rocío Rod Roddy Roderich Roderick Rodger Rodney Rodolfo Rodolphe Rodrigo
Rodrigue Roel Rogelio Roger Rohan Rohini Rohit Roise Roisin Róisín Rokia Roland Rolande Rolando Roldán Rolf Rolf-Dieter
Romain Román Romana Romane Romeo Romina Romolo Romuald Rómulo Romy Ron Rona Ronal Ronald Ronaldo Ronan Ronda Ronit
Ronith Ronja Ronna Ronnie Ronny Rony Ronya Roopa Roque Rory Rosa Rosalba Rosalee Rosaleen Rosalia Rosalie Rosalina
Rosalind Rosalinda Rosalinde Rosalva Rosalyn Rosalynn Rosamel Rosamond Rosamund Rosana Rosanna Rosanne Rosaura Roscoe
Roseann Roseanna Roseanne Rosel Roselinde Roseline Roselle Roselyn Rosemarie Rosemary Rosenda Rosendo Roser Rosetta
Roshan Roshni Rosi Rosie Rosina Rosita Rositsa Rosl Roslyn Roslynn Rosmarie Ross Rosslyn Roswita Roswitha Rotraud
Rotraut Rouven Rowan Rowena Roxana Roxane Roxann Roxanne Roy Roya Royce Roz Roza Rozalia Rozália Rozalija Rozenn Ruairi
Ruben Rubén Rubi Rubiela Rubina Ruby Rudecindo Rudi Rüdiger Rudo Rudolf Rudolph Rudy Ruedi Rufino Rufus Ruggero Ruggiero
Rui Rukayya Rukhsana Rukmini Rumbidzai Rumen Rupa Rupal Rupali Rupert Ruperta Ruperto Rupinder Rushdi Rushil Ruslan Russ
Russell Ruta Rutger Ruth Ruthanne Ruthie Ruthild Ruud Ruy Ruzica Ryan Ryann Ryo Ryoko Ryszard Saad Saanvi Sabah Sabatino
Sabina Sabine Sabri Sabrina Sacha Sachin Sade Sadia Sadie Sadik Saeed Safet Sagar Sagrario Sahar Sahil Sahin Saif Saira
Sajid Sakina Saksham Sakura Salah Saleh Salif Salih Salim Salima Sallie Sally Salma Salman Salome Salomé Salomón
Salvador Salvatore Sam Samaira Samaksh Saman Samanta Samantha Samarth Sameer Samesh Sami Samia Samina Samir Samira Sammy
Sampath Samreen Samuel Samuele Samy Sanaa Sanaya Sancho Sandalio Sandeep Sander Sandhya Sandi Sandie Sandip Sándor
Sandra Sandrine Sandro Sandy Sanela Sangeeta Sanije Sanjana Sanjay Sanjeet Sanjeev Sanjukta Sankar Sanna Sanne Santhosh
Santino Santosh Saoirse Sapna Saqib Sara Sarah Sarai Saraswati Saray Sargam Sarina Sarita Saritha Sarthak Saša Sascha
Sasha Saskia Sathvik Satish Satoko Satoru Satoshi Saturnina Saturnino Satya Saul Saúl Saulius Saumya Saurabh Saurav
Saverio Savita Savvas Sawsan Sayed Scarleth Scarlett Scarlette Scott Seamus Séamus Sean Seana Seanan Seaneen Seanna
Sebastiaan Sebastian Sebastián Sebastiano Sebastião Sebastien Sébastien Seda Sedat Seema Segismundo Ségolène Seija Sékou
Selahattin Selam Selena Selene Selim Selina Seline Sello Selma Semra Sena Senad Senait Senol Senta Seoyeon Sepp Seppo
Serafín Serafina Seraina Sereina Serena Serge Sergei Sergej Sergey Sergio Sergius Serhii Serhiy Serkan Serpil Setareh
Seth Seung Severiano Severin Severine Séverine Severino Severo Sevgi Sevim Seydou Seyed Seymour Shaban Shabana Shabnam
Shadi Shae Shafiq Shahana Shaheen Shahid Shahida Shahin Shahla Shahram Shaila Shailesh Shaina Shaista Shakeel Shakira
Shakti Shalini Shamika Shamim Shamsher Shana Shane Shanelle Shani Shania Shanice Shanika Shaniqua Shanna Shannan Shannen
Shannon Shanta Shantel Shanthi Shaquille Sharad Sharda Sharee Shari Sharif Sharlene Sharmila Sharon Sharron Sharyn
Shashank Shashi Shaukat Shaun Shauna Shauneen Shaurya Shavon Shawn Shawna Shawnee Shay Shayana Shayla Shayna Shayne Shea
Sheela Sheena Sheila Shelby Sheldon Shelia Shelley Shelly Sheree Sheri Sherice Sherif Sherman Sherri Sherrie Sherrill
Sherry Sherwin Sheryl Shiela Shilpa Shimon Shinji Shinzo Shira Shireen Shirin Shirlee Shirley Shiv Shivani Shivansh
Shlomo Shobha Shobhana Shona Shoshana Shota Shpresa Shqipe Shraddha Shravya Shreya Shrikant Shruti Shubham Shun Shweta
Shyam Shyamala Siamak Sian Siân Sibel Sibilla Sibille Sibylla Sibylle Sid Siddharth Siddhartha Sidney Sidonie Siegbert
Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid Siegried Siegrun Siegward Sienna Sigal Sigfrido Sigfried Sigismund
Siglinde Sigmar Sigmund Sigrid Sigríður Sigrun Sigurd Silas Silja Silje Silke Silvan Silvana Silvano Silvester Silvestre
Silvestro Silvia Silvio Silviu Simão Simeon Simin Simon Simona Simone Simonetta Simonne Simran Sina Sinaida Sinan Sindhu
Sindy Sinead Sinéad Sinisa Siobhan Siobhán Siofra Sioned Sipho Siri Siriporn Sissel Siv Sivan Sixten Sixto Siyabonga
Sjoerd Skender Skye Skyla Skylar Skyler Sladjana Slavica Slavisa Slavko Slavomír Slawomir Slobodan Smita Smriti Sneha
Sneider Snežana Socorro Sofia Sofía Sofiane Sofie Sofija Sohail Soizic Solange Soledad Solène Solenn Soline Solomon
Solveig Solvita Somchai Somsak Soňa Sonal Sonam Sondra Songül Sonia Sonja Sönke Sonny Sonya Soojin Sophia Sophie Sophus
Soraia Soraya Sorcha Soren Sören Sorin Sosimo Souleymane Soumya Spencer Spiros Spyros Sridhar Srini Srinivas Stacey
Staci Stacia Stacie Stacy Stan Stana Stanislaus Stanislav Stanislava Stanislaw Stanisław Stanley Stans Stanton Starla
Stavros Stefan Ștefan Stefani Stefania Stefanie Štefanija Stefano Steffanie Steffen Steffi Stela Stella Sten Stephan
Stephane Stéphane Stephania Stephanie Stéphanie Stephanos Stephany Stephen Stephon Steve Steven Stewart Stig Stijn
Stilla Stina Stipe Stiven Stjepan Stoyan Stuart Subhash Subir Subramanian Sudha Sudhakar Sudheer Sudhir Sudiksha Sue
Suellen Sugandha Suha Suhail Suhair Suhani Suhas Sujata Sujatha Sukhdeep Sukhvinder Şükrü Sulaiman Suleiman Sulekha
Süleyman Suman Sumaya Sumit Sumitra Sunanda Sundeep Sunder Sungmin Sunhee Sunil Sunita Sunitha Supriya Surabhi Suraj
Surendra Suresh Surinder Surjit Surya Susan Susana Susanita Susann Susanna Susannah Susanne Suse Sushil Sushila Sushma
Susi Susie Suvi Suzan Suzana Suzann Suzanna Suzanne Suzette Suzie Suzy Svea Sven Sven-Erik Svend Svenja Svetlana
Svitlana Swantje Swapna Swarna Swati Swen Swetlana Sybil Sybilla Sybille Sylke Sylvain Sylvana Sylvester Sylvia Sylviane
Sylvianne Sylvie Sylvio Sylwester Sylwia Syreeta Søren Sławomir Tabassum Tabea Tabita Tabitha Tad Tadas Tadashi Tadeáš
Tadeo Tadesse Tadeusz Tadhg Tage Taha Tahir Tahira Taiwo Takashi Takeshi Takuya Talia Talitha Tallulah Talya Tam Tamako
Tamar Tamara Tamas Tamás Tamati Tameka Tamer Tami Tamika Tammie Tammy Tamra Tamsin Tanay Tandi Taneisha Tangaroa Tanguy
Tania Tanish Tanisha Tanja Tanmay Tanmayi Tannaz Tanveer Tanvi Tanya Tapani Tapio Tapiwa Tara Tarana Taras Tarek Tarik
Tariq Tariro Tarja Tarmo Tarsha Tarun Taryn Tasha Tasneem Tassilo Tatenda Tatiana Tatjana Tatsuya Tatyana Tavis Tavish
Tawanda Tawfiq Taya Tayla Taylor Tayyip Tecla Ted Teddy Teerth Tegan Tejas Telemaco Telma Telmo Temistocle Temitope
Tendai Tenzin Teo Teobaldo Teodor Teodora Teodoro Teodosio Teófila Teófilo Terence Teresa Terese Teresita Terézia Teri
Terina Terje Tero Terrance Terrell Terrence Terri Terrie Terry Tesfaye Tess Tessa Tetiana Tetsuya Teun Teuta Thabo
Thaddäus Thaddeus Thalia Thandi Thandiwe Thanh Thao Thea Theda Thekla Thelma Themba Theo Theobald Theodor Theodora
Theodore Theodoro Theodoros Theophil Théophile Theres Theresa Therese Thérèse Theresia Thiago Thiare Thibaud Thibault
Thibaut Thida Thierno Thierry Thies Thijs Thilo Thom Thomas Thomasina Thomasine Thora Thoralf Thorben Thorsten Thuli
Thuy Tia Tiago Tiana Tianyi Tiare Tiarna Tiarnan Tibor Tiburcio Tidiane Tiegan Tiernan Tiffani Tiffanie Tiffany Tiffiniy
Tigere Tiina Tijana Tijs Till Tillie Tillmann Tilly Tilman Tilmann Tilo Tim Timea Timéo Timm Timmy Timo Timon Timotej
Timoteo Timothée Timothy Tina Tina-Marie Tine Tino Tipene Titilayo Tito Titouan Titus Tiziana Tiziano Tobey Tobi Tobias
Tobin Toby Todd Todor Toivo Tolga Tom Tomas Tomás Tomasa Tomasz Tomé Tomislav Tommaso Tommie Tommy Tomoko Tonatiuh Toni
Tonia Tonicha Tonino Tonja Tonni Toño Tõnu Tony Tonya Toomas Toralf Torben Tore Toribio Tormod Torquato Torrey Torsten
Torunn Tosin Tove Toya Tracey Traci Tracie Tracy Traian Trang Traude Traudel Traudl Traugott Traute Travis Travon Trent
Trenton Tressa Treva Trevon Trevor Tricia Trina Trine Tripti Trish Trisha Tristan Tristen Triveni Triya Trond Troy Trude
Trudel Trudi Trudie Trudy Tshepo Tsvetan Tuan Tuana Tuija Tülay Tulio Tuncay Tunde Tuomas Turid Türkan Turvi Tushar
Tuula Tuulikki Twila Twyla Txema Tyla Tyler Tyra Tyree Tyrell Tyrone Tyson Tzipi Ubaldo Uberlinda Uberto Ubika Ucchal
Uche Udant Udarsh Udo Udyati Ueli Ugo Ugolino Ulf Uli Ulises Ulla Ullrich Ulrich Ulrik Ulrika Ulrike Uma Umair Umang
Umar Umberto Umesh Ümit Ummu Umut Unai Unnati Unni Upadhriti Upasna Upkaar Urbano Uriel Urishilla Urmas Urmi Urs Ursel
Ursina Ursula Úrsula Urszula Urvashi Urve Urvi Usama Uschi Usha Usman Uta Ute Utkarsh Uwe Uxía Uzma Václav Vada Vadim
Vaibhav Vaishali Vaishnavi Val Valarie Valda Valdemar Valdis Valentim Valentin Valentina Valentine Valentino Valeri
Valeria Valerie Valérie Valerij Valerio Valery Valeska Valon Valter Vamakshi Vance Vanda Vandana Vanesa Vanessa Vania
Vanja Vansha Vanya Varenya Varsha Varun Vasana Vasant Vasanthi Vasatika Vasco Vasil Vasile Vasiliki Vasilis Vasily
Vassilios Vassilis Vasudha Vasyl Vaughan Vaughn Vedant Vedhika Vedika Vedran Veena Veerle Veit Veli Velia Velma Venancio
Venceslás Venkat Venkatesh Vera Verena Verlene Verna Vernell Verner Vernon Veronica Verónica Veronika Veronique
Véronique Vesna Vibeke Vibha Vibhor Vicenta Vicente Vicki Vickie Vicky Victor Victoria Victoriano Victorino Vidar Vidhi
Vidya Viggo Vihaan Vijay Vijaya Vikas Vikki Vikram Viktor Viktoria Viktória Viktorija Vilhelm Vilma Vimal Vimala Vinay
Vinaya Vince Vincent Vincente Vincentio Vincenza Vincenzo Vinciane Vineet Vineeta Vinicio Vinicius Vinícius Vinita Vinko
Vinod Vinzenz Viola Violeta Violetta Violette Viorel Vipin Vipul Viraj Virgil Virgilio Virginia Virginie Viridiana Virpi
Visar Vishal Vishnu Vít Vitali Vitalii Vitaly Vito Vitor Vítor Vitória Vittoria Vittorio Vitus Vivaan Viveca Vivek
Vivian Viviana Viviane Vivien Vivienne Vjollca Vlad Vladimir Vladimíra Vladislav Vlado Vlasta Vlastimil Vlora Vojtech
Volha Volkan Volker Volkhard Volkmar Volodymyr Vonda Vratislav Vreneli Vrinda Vrishti Vritti Vusi Vyanjana Vytautas Wade
Wael Wafa Wafaa Wahid Waida Waimarie Wairimu Wakeeta Walburga Waldemar Waldo Waldtraut Waleed Walentina Walfried Walid
Wallace Walli Wally Walt Walter Walther Waltraud Waltraut Waltrud Wambui Wanda Wangari Wanjiku Wanjiru Waqar Warhi
Warinder Warjas Warren Waseem Wasim Watika Wayne Wei Weiming Weldon Wenceslao Wencke Wendelin Wendell Wendi Wendolin
Wendy Wenke Wenona Wenzel Werner Wes Wesley Whitney Wibke Wichai Widisha Wiebke Wieland Wieslaw Wiesław Wietske Wigbert
Wikitoria Wil Wilber Wilbert Wilbur Wilda Wiley Wilfred Wilfredo Wilfrid Wilfrido Wilfried Wilfriede Wilhelm Wilhelmina
Wilhelmine Wilhelmus Willa Willard Willem Willfried Willi William Willian Willibald Willibert Willie Willy Willys Wilma
Wilman Wilmar Wilmer Wilton Wiltrud Wim Winfried Winifred Winnie Winona Winston Wiremu Witold Wladimir Wojciech Woldemar
Wolfgang Wolfhard Wolfram Woodrow Wout Wouter Wriddhish Wridesh Wyatt Xander Xaver Xavi Xavier Xenia Xiang Xiao Xiaohong
Xiaoming Ximena Xin Xiomara Xitlali Xiuying Xoán Xóchitl Xuan Yaakov Yachana Yadavi Yadhira Yadira Yael Yaël Yagnesh
Yago Yahir Yahvi Yahya Yair Yaiza Yamid Yamil Yamila Yamile Yamilet Yamileth Yamini Yana Yanara Yanet Yaneth Yanick
Yanik Yanina Yanira Yanis Yann Yannic Yannick Yannig Yannik Yannis Yara Yaretzi Yaritza Yaron Yaroslav Yasemin Yash
Yashasvi Yashawini Yashica Yashika Yashoda Yashodhara Yashvi Yasin Yasir Yasmeen Yasmin Yasmina Yasmine Yasna Yasser
Yassin Yassine Yasti Yasuko Yatan Yatin Yauvani Yaw Yazmín Yecid Yeferson Yeimy Yeison Yemi Yeni Yenifer Yenny Yerko
Yerson Yesenia Yesica Yésica Yesid Yessenia Yessica Yéssica Yetunde Yevgeny Yevheniia Ygor Yiannis Yifan Yigal Yilmaz
Yina Yineth Yisrael Yitzhak Ylenia Ylvie Ynes Yngve Yoann Yocelyn Yochana Yogesh Yohan Yohana Yoko Yolanda Yolande
Yolima Yolonda Yonas Yonatan Yonathan Yong Yordan Yosef Yoselin Yoshi Yoshihide Yoshiko Yoshita Yossi Yosuke Younes
Youngmi Youri Yousef Youssef Yousuf Yrjö Ysaline Yudy Yuka Yuki Yuli Yulia Yuliana Yulieth Yuliya Yuly Yumi Yuna Yunus
Yurani Yurany Yuri Yuridia Yurii Yuriko Yuriy Yury Yusra Yusuf Yusuke Yutika Yuting Yuval Yuvraj Yvan Yves Yvette Yvon
Yvonne Yıldız Zac Zacarías Zach Zacharie Zachary Zack Zaheer Zahid Zahra Zaid Zaida Zain Zainab Zainah Zaira Zaitra Zak
Zakaria Zaki Zamir Zandile Zane Zanele Zaneta Zansi Zara Zarina Zashil Zawadi Zayan Zayyan Zbigniew Zdeněk Zdenka Zdenko
Zdravko Zdzisław Zeba Zeenat Zeev Zeferino Zehaan Zehra Zeina Zelda Zélie Zeljko Željko Zelma Zena Zenaida Zeno Zenobia
Zenon Zenta Zeynep Zhanna Zhen Zheng Zhihao Ziad Zilmil Zinaida Zinal Zita Zlatan Zlatko Zoe Zoé Zoë Zoey Zofia Zoila
Zoltan Zoltán Zora Zoraida Zoran Zorica Zsófia Zsolt Zsuzsanna Zubaida Zubair Zuleika Zulema Zulma Zunilda Zuri Zuwena
Zuzana Zvonko Zygmunt Øystein Øyvind Þórdís Łukasz
"""
