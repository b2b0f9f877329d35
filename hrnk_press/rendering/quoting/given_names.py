"""Given names that are frequent in English, German, French and Spanish and in names written with Latin letters.

With one of them in front, two words with capitals are a person, and what stands before it is a title or a group. The
list is no register: a name that is not in it is told by what stands around it.
"""

_NAMES = """
Aaron Abby Abdul Abdullah Abel Abigail Abram Ada Adam Adela Adelaide Adele Adolfo Adrian Adriana Adrienne Adrián Agnes
Agnieszka Agustina Agustín Ahmad Ahmed Aidan Aileen Aine Aisha Akira Alain Alan Alana Alastair Alba Albert Alberta
Alberto Alejandra Alejandro Aleksander Aleksandra Alessandra Alessandro Alessia Alex Alexander Alexandra Alexandre
Alexandria Alexandros Alexei Alexey Alexia Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Aline Alison Alistair
Alix Allan Allegra Allen Allison Alma Almudena Aloysius Alphonse Alva Alvin Alyssa Amadou Amalia Amalie Amanda Amara
Amaya Amber Ambrose Amelia Amelie Amina Amir Amit Amos Amy Amélie Ana Anabel Anastasia Anaïs Anders Andrea Andreas
Andrei Andrej Andres Andrew Andrzej Andrés Andy Aneta Anette Angel Angela Angelica Angelika Angelina Angelo Angie
Angus Anika Anil Anisha Anita Anja Anjali Anjum Ann Anna Annabel Annabelle Annalena Annalisa Anne Anneliese Annemarie
Annette Annie Annika Ansgar Anthony Antje Antoine Anton Antonella Antonello Antonia Antonieta Antonio Antti António
Anusha Anya Aoife Arabella Archie Arianna Ariel Arif Arlene Armando Armin Arnaud Arne Arnold Aroldo Aron Arpad Artem
Arthur Artur Arturo Arun Arvind Asha Asher Ashish Ashley Ashok Asif Astrid Aubrey Audrey Augustin Augustine Augusto
Aurelia Aurore Aurélie Ava Avery Avi Aviva Axel Axelle Ayesha Aylin Ayse Ayşe Aziz Baptiste Barbara Barry Basil
Bastian Beate Beatrice Beatrix Beatriz Becky Belinda Bella Ben Benedikt Benita Benito Benjamin Benno Benny Benoît
Bente Berit Bernadette Bernadine Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Berta Bertha Berthold Bertrand
Bessie Beth Bethany Bettina Betty Beverly Bianca Bilal Bill Birgit Birgitta Birte Björn Blair Blaise Blake Blanca Bo
Boaz Bob Bobby Bodo Bogdan Bojan Bonita Bonnie Boris Brad Bradley Brandi Brandon Bree Brenda Brendan Brendon Brent
Brett Brian Brianna Brice Bridget Brigid Brigitta Brigitte Britney Britta Brittany Brody Bronwyn Bruce Bruna Bruno
Bryan Bryant Bryce Bryony Burkhard Burt Byron Béatrice Bérénice Caitlin Caleb Calum Calvin Cameron Camila Camilla
Camille Camillo Candace Candice Cara Carey Carin Carina Carl Carl-Heinz Carla Carlo Carlos Carlotta Carly Carmela
Carmelo Carmen Carol Carole Carolin Carolina Caroline Carolyn Carrie Carsten Casey Caspar Catalina Caterina Cathal
Catherine Cathleen Cathrin Cathy Catriona Cecil Cecile Cecilia Cecilie Cedric Celeste Celia Celina Celine Cesar
Chandra Chantal Charlene Charles Charley Charlie Charlotte Chiara Chloe Chloé Chris Christa Christal Christel
Christelle Christen Christian Christiane Christina Christine Christof Christoph Christophe Christopher Christy Chuck
Cian Ciara Cindi Cindy Claire Clara Clarence Clarissa Claude Claudette Claudia Claudine Claudio Claus Clayton Clemence
Clemens Clement Cliff Clifford Clint Clive Clyde Clémence Clément Cody Colette Colin Colleen Collin Colm Conchita
Connie Connor Conny Conor Conrad Constance Constanze Consuelo Cora Cordelia Corey Corinna Corinne Cormac Cornelia Cory
Cosima Cosmo Courtney Craig Cristian Cristiano Cristina Cristóbal Curt Curtis Cynthia Cyril Cyrus Cécile Céline César
Dagmar Dale Dalia Dallin Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danilo Danny Danuta Daphne Daria
Dario Darlene Darrell Darren Darrin Darryl Darío Dave David Davide Davina Dawn Deanna Debbie Debby Deborah Debra
Declan Deepak Deirdre Delia Delphine Demetri Demetrius Denis Denise Dennis Denny Denzel Derek Derrick Desmond Detlef
Devin Dexter Diana Diane Dickson Didier Diego Dieter Dietmar Dilip Dimitri Dina Dinah Dino Dion Dirk Dmitri Dmitry
Doina Dolores Domenico Domingo Dominic Dominica Dominik Dominique Don Donald Donatella Donato Donna Donnie Donovan
Dora Doreen Dorian Doriane Doris Dorit Dorothea Dorothy Dorothée Doug Douglas Drew Duane Duncan Dusan Dustin Dwayne
Dwight Dylan Désirée Earl Eberhard Ebony Eckart Eckhard Ed Edda Eddie Eddy Edgar Edith Edmond Edmund Edna Edoardo
Edouard Eduardo Edward Edwin Edwina Egon Ehud Eileen Einar Ekaterina Elaina Elaine Eleanor Elena Eleni Elfriede Eli
Elia Eliana Eliane Elias Elijah Elinor Elisa Elisabeth Elisabetta Elise Elisha Eliza Elizabeth Elke Ella Ellen Ellie
Elliot Elliott Elmar Elmer Elodie Eloise Elsa Elsbeth Elton Elvira Elvis Elwood Emanuel Emanuela Emanuele Emerson
Emery Emil Emilia Emilie Emilio Emily Emma Emmanuel Emmett Emre Encarna Enno Enrique Enzo Ephraim Ercan Erhard Eric
Erica Erich Erick Ericka Erik Erika Erin Erkki Erna Ernest Ernestine Ernesto Ernst Errol Erwin Esmeralda Esteban
Estefanía Estela Estelle Esther Ethan Etienne Eugene Eugenia Eugenie Eugenio Eulalia Eunice Eusebio Eva Evan
Evangeline Evelin Evelina Evelyn Evelyne Ewa Ewald Ewan Ezekiel Ezra Fabian Fabiana Fabien Fabienne Fabio Fabiola
Fabrice Fabrizio Faisal Faruk Fatima Fay Faye Federica Federico Felice Felicia Felicitas Felicity Felipe Felix
Ferdinand Ferdinando Fergus Fernando Fidel Filip Filippo Finley Finn Fiona Flavia Flavio Fletcher Flora Florian Floris
Floyd Fouad Frances Francesca Francesco Francine Francis Francisca Francisco Franck Francois Frank Frankie Franklin
Franz Franziska François Françoise Frauke Frazer Fred Freda Freddie Freddy Frederic Frederick Frederik Frida Fridtjof
Frieda Friederike Friedhelm Friedrich Fritz Frédéric Fumiko Fátima Gabi Gabriel Gabriela Gabriele Gabriella Gabrielle
Gaby Gael Gail Galina Gareth Garrett Garry Gary Gaspard Gaston Gavin Gaye Gaël Gaëlle Gemma Genevieve Geneviève
Gennaro Geoff Geoffrey Georg George Georges Georgette Georgina Geraint Gerald Geraldine Gerard Gerardo Gerd Gerhard
Germaine Germán Gero Gerrit Gert Gertrud Gertrude Gesa Gianluca Gianni Gideon Gil Gilbert Gilberto Giles Gilles
Gillian Gina Ginny Giorgia Giorgio Giovanna Giovanni Gisela Giselle Gisèle Giulia Giuseppe Gladys Glen Glenda Glenn
Gloria Gloriana Godfrey Gonzalo Gordon Gottfried Grace Gracie Graham Grazia Graziella Greg Gregor Gregorio Gregory
Greta Gretchen Griffin Grzegorz Gudrun Guido Guillaume Guillermo Gunnar Gunter Gunther Gustaf Gustav Gustavo Guus Guy
Gwen Gwendolyn Gwyneth Géraldine Gérard Günter Günther Hadley Hakan Halina Hamid Hamish Hana Hank Hanna Hannah Hanne
Hannelore Hannes Hanno Hans Hans-Peter Harald Harold Haroun Harriet Harry Hartmut Hartwig Harvey Hasan Hassan Hatice
Haydn Hayley Heath Heather Hector Hedda Hedwig Hedy Heidi Heike Heiko Heiner Heinrich Heinz Heinz-Peter Helen Helena
Helga Helmut Helmuth Hendrik Hennie Henning Henri Henrietta Henriette Henrik Henry Henryk Herbert Heribert Herman
Hermann Hermine Hervé Hester Hideo Hilary Hilda Hilde Hildegard Hillary Hiroshi Holger Hollie Holly Homer Horace
Horacio Horst Hortense Howard Hubert Huda Hugh Hugo Hugues Humberto Humphrey Hussain Hussein Hyacinth Hélène Iain Ian
Ibrahim Ida Ignacio Ignatius Igor Ilan Ilaria Ilona Ilse Ilya Imani Imelda Immo Imogen Imran Ina Indira Ines Inga Inge
Ingo Ingrid Inigo Inka Inés Ioana Ira Irene Irina Iris Irma Irmgard Irvin Irving Irwin Isaac Isabel Isabela Isabella
Isabelle Isaiah Isidro Ismael Ismail István Italo Itziar Ivan Ivana Ivar Ivo Ivonne Iván Izabela Jacek Jacinta Jacinto
Jack Jackie Jacky Jaclyn Jacob Jacopo Jacqueline Jacques Jaime Jake Jakob Jalal Jamal Jameel James Jamie Jamila
Jamilah Jan Jana Jane Janelle Janet Janette Janice Janina Janine Janis Janusz Jaqueline Jared Jarrett Jarrod Jasmin
Jasmine Jason Jasper Javed Javier Jay Jayden Jaylen Jayne Jean Jean-Claude Jeanette Jeanine Jeanne Jeannette Jeannie
Jeb Jed Jeff Jeffrey Jelena Jenifer Jenna Jennifer Jenny Jens Jerald Jere Jeremiah Jeremy Jermaine Jerome Jerry Jerzy
Jess Jesse Jessica Jessie Jesus Jesús Jill Jim Jimmy Jo Joachim Joan Joana Joann Joanna Joanne Joaquín Jochen Jodi
Jody Joe Joel Joelle Joep Johan Johann Johanna Johannes John Johnathan Johnny Jolanta Jolie Jon Jonah Jonas Jonathan
Jonna Joost Jordan Jordi Jorge Jorrit Jose Josef Josefa Josefina Josefine Joseph Josephine Josh Joshua Joss José Jovan
Joy Joyce Juan Juana Juanita Jude Judi Judit Judith Judy Jules Julia Julian Juliana Juliane Julie Julien Juliet
Julieta Juliette Julio Julius Justin Justina Justine Justus Jutta Jérôme Jörg Jörn Jürg Jürgen Kaden Kai Kaitlin
Kaitlyn Kalina Kamal Kamala Kamil Kamila Kara Kareem Karen Kari Karim Karime Karin Karina Karl Karl-Heinz Karla Karol
Karolina Karoline Karrie Karsten Kasimir Katarina Katarzyna Kate Katelyn Kateryna Katharina Katherine Kathleen Kathrin
Kathrine Kathryn Kathy Katie Katja Katrin Katrina Katrine Katy Kay Kaya Kayla Kazimierz Keiko Keiran Keisha Keith
Kelley Kelly Kelsey Kelvin Ken Kendall Kendra Kenji Kenneth Kenny Kent Kerri Kerry Kerstin Kevin Khaled Khalid Kian
Kieran Kilian Kim Kimberley Kimberly Kirk Kirsten Kirsty Kitty Klara Klaus Knud Knut Kofi Koji Konrad Konstantin
Konstanze Kris Krista Kristal Kristen Kristian Kristie Kristin Kristina Kristine Kristof Kristoffer Kristy Krystyna
Krzysztof Kurt Kwame Kyle Kylie Kyra Lachlan Laila Lamar Lamont Lana Lani Lara Larry Lars Lars-Erik Laszlo Latisha
Latoya Laura Laurel Lauren Laurence Laurent Lauri Laurie Lavinia Lawrence Laxmi Layla Lazaro Lea Leah Leandro Leann
Leanne Lee Leif Leigh Leighton Leila Lelia Len Lena Lene Lenka Lennart Lenny Lenore Leo Leon Leona Leonard Leonardo
Leonhard Leonidas Leonie Leonora Leopold Leopoldo Leroy Leslie Lester Leticia Levi Lewis Lia Liam Liana Libby Lidia
Liesbeth Liesel Lieselotte Lila Lili Lilia Lilian Liliana Liliane Lilli Lillian Lilly Lily Lina Linda Lindsay Lindsey
Linnea Linus Linwood Lionel Lisa Lisbeth Lise Lisette Litzy Livia Liz Llewellyn Lloyd Logan Lois Lola Lonnie Loraine
Loren Lorena Lorenz Lorenzo Loretta Lori Lorna Lorne Lorraine Lothar Lotta Lotte Lottie Lou Louie Louis Louisa Louise
Lovisa Loïc Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucile Lucille Lucinda Lucio Lucius Lucy
Lucía Ludovic Ludwig Ludwika Luigi Luis Luisa Luise Luka Lukas Luke Luther Lutz Lydia Lyle Lyman Lynda Lyndon Lyne
Lynette Lynn Lynne Lysander László Mabel Mack Mackenzie Maddie Madelaine Madeleine Madeline Madelyn Mads Mae Maeve
Magali Magda Magdalen Magdalena Maggie Magnus Mahesh Mahmoud Maike Maja Makayla Malcolm Malik Malika Mallory Malte
Mandy Manfred Manfredo Manish Manoj Manolo Manuel Manuela Marc Marcel Marcela Marcelina Marcelle Marcello Marcellus
Marcelo Marci Marcia Marcin Marco Marcos Marcus Marcy Mareike Marek Maren Margaret Margareta Margarete Margaretha
Margarethe Margarita Margery Margie Margit Margo Margot Margret Margrethe Marguerite Mari Maria Mariah Mariam Mariana
Marianne Mariano Marie Marielle Marietta Marijke Marika Marilena Marilou Marilyn Marina Mario Mariola Marion Marisa
Marisol Marissa Marita Maritza Marius Mariya Marjorie Marjory Mark Marla Marlen Marlena Marlene Marlies Marlon Marna
Marnie Marsha Marta Martha Martijn Martin Martina Martine Marty Martín Marvin Mary Maryam Maryann Maryanne Maryse
María Massimo Mateo Mateusz Mathias Mathieu Mathilde Matias Matilda Matt Matteo Matthew Matthias Matthijs Mattias
Mattie Matías Maud Maura Maureen Maurice Mauricio Mauro Mavis Max Maxim Maxime Maximilian Maxine Maxwell Maya Mayra
Megan Mehdi Mehmet Mei Meike Meinhard Mel Melanie Melinda Melissa Melvin Mercedes Meredith Merle Merrill Mervyn Meryl
Meta Mia Micaela Micah Michael Michaela Michal Michaël Michał Michel Michele Michelle Mickaël Mickey Miguel Mihai
Mikael Mike Mikhail Mikko Mila Mildred Milena Miles Milo Milos Milton Mina Mindy Minerva Minna Minnie Mira Miranda
Mirela Mirella Miriam Mirjam Miroslav Misha Missy Mitch Mitchell Mitzi Mohamad Mohamed Mohammad Mohammed Mohan Moira
Moises Moisés Mollie Molly Mona Monica Monika Monique Monty Morgan Moritz Morten Moses Muhammad Mukesh Munir Muriel
Murray Mustafa Myra Myriam Myrna Myrtle Márcio Márton Mónica Nadia Nadine Nadja Nadya Naima Nan Nana Nancy Nanette
Nannette Naoko Naomi Narendra Nasir Nasreen Natalia Natalie Nataly Natan Natasha Natasza Nathalie Nathan Nathanael
Nathaniel Nayeli Ned Neda Neha Neil Nell Nellie Nelly Nelson Nestor Niall Nicholas Nicholle Nick Nico Nicola Nicolai
Nicolas Nicole Nicoletta Nicolás Nida Niels Nigel Niki Nikita Nikki Niklas Niko Nikola Nikolai Nikolaj Nikolas
Nikolaus Nikos Nilda Nils Nimrod Nina Nino Nisha Nitin Noah Noam Noel Noelle Noemi Noemí Nolan Noor Nora Norah Norbert
Noreen Norma Norman Norris Nour Noé Noël Noëlle Nuno Nuria Néstor Núria Octavia Octavio Odette Odile Ofelia Ojas Ola
Olaf Olav Ole Oleg Olena Olga Oliver Olivia Olivier Ollie Oluf Omar Omer Oona Ophelia Orville Osama Oscar Oskar
Osvaldo Oswald Otis Otto Owen Pablo Paddy Paige Paloma Pamela Paola Paolo Pascal Pascale Pasquale Pat Patrice Patricia
Patricio Patrick Patrik Patrizia Patsy Patty Paul Paula Paulette Pauliina Paulina Pauline Paulino Paulo Pavel Pawel
Paweł Payton Pedro Peggy Penelope Per Percy Pernille Perry Persephone Petar Pete Peter Petra Peyton Phil Philip
Philipp Philippe Phillip Phoebe Phyllida Phyllis Pia Pierre Pierrette Pierrick Piers Piet Pieter Pietro Pilar Pinar
Piotr Prakash Pranav Primo Priscilla Priya Purvi Qasim Queenie Quentin Quinn Quinton Rachael Rachel Rachelle Rachid
Radek Rafael Rafaela Rafal Raffaele Raghu Raimund Rainald Rainer Raisa Raj Rajesh Rajiv Ralf Ralph Rama Ramesh Ramiro
Ramona Ramón Randal Randall Randy Rania Raoul Raphael Raquel Rashid Rasmus Raul Ravi Ray Raymond Raymundo Rayna Raúl
Reagan Reba Rebecca Reese Reggie Regina Reginald Regine Regis Reid Reinaldo Reiner Reinhard Reinhardt Reinhold Remi
Remy Rena Renate Renato Renaud Rene Renee Reno René Renée Reto Reuben Rey Reyna Reynaldo Rhea Rhett Rhonda Rhys Ria
Ricardo Riccardo Richard Richie Rick Ricky Ridley Rigoberto Riley Rina Rita Ritchie Rob Robbie Robert Roberta Roberto
Robin Robyn Rocco Rocio Rocío Roderick Rodger Rodney Rodolfo Rodrigo Roel Rogelio Roger Rohan Rohit Roland Rolando
Rolf Rolf-Dieter Romain Romana Romane Romeo Ron Rona Ronald Ronan Ronda Ronnie Rory Rosa Rosalia Rosalie Rosalind
Rosalinda Rosalyn Rosanna Rosanne Rosaura Roscoe Roseanne Roselyn Rosemarie Rosemary Rosetta Rosie Rosina Rosita
Roslyn Ross Roswitha Rowan Rowena Roxana Roxane Roxanne Roy Ruben Rubina Rubén Rudi Rudolf Rudolph Rudy Rufus Rupert
Russ Russell Ruta Ruth Ruthie Ruud Ryan Régine Régis Rémi Rémy Sabah Sabina Sabine Sabrina Sacha Sade Sadie Salim
Sallie Sally Salma Salman Salome Salomé Salvador Sam Samantha Samir Samira Sammy Samuel Sandeep Sander Sandi Sandra
Sandrine Sandro Sanjay Sanjeev Sanna Sapna Sara Sarah Sascha Saskia Saul Saúl Scarlett Scott Sean Sebastian Sebastiano
Sebastien Sebastián Selena Selim Selina Selma Serafina Serena Serge Sergei Sergio Seth Severin Seymour Shaina Shana
Shane Shania Shanna Shannon Shari Sharlene Sharon Sharron Shaun Shauna Shawn Shawna Shea Sheila Shelby Sheldon Shelley
Shelly Sheri Sherif Sherman Sherri Sherry Sherwin Shiela Shinzo Shira Shirley Shiv Shreya Sibel Sibylle Sidney Sidonie
Siegfried Siegmar Siegrid Sienna Sigmund Sigrid Silas Silke Silvana Silvester Silvia Silvio Simeon Simon Simona Simone
Simonetta Simonne Sinead Sinéad Siobhan Sixten Siân Skyler Sofia Sofía Solange Sonia Sonja Sonny Sonya Sophia Sophie
Sophus Soraya Soren Spencer Stacey Stacie Stacy Stan Stanislav Stanisław Stanley Stanton Stavros Stefan Stefania
Stefanie Stefano Steffen Steffi Stella Stephan Stephane Stephanie Stephany Stephen Steve Steven Stewart Stig Stuart
Stéphane Stéphanie Sudhir Sue Suellen Sumit Sunil Suraj Suresh Susan Susana Susann Susanna Susannah Susanne Susie
Suzan Suzanna Suzanne Suzette Suzie Sven Svenja Svetlana Sybil Sylvain Sylvester Sylvia Sylvie Sylwia Séamus Sébastien
Séverine Sören Søren Tabea Tabitha Tad Takashi Talia Tam Tamar Tamara Tamas Tami Tamika Tammy Tania Tanja Tanya Tara
Tariq Tarun Taryn Tasha Tatiana Tatjana Tatyana Tavis Taylor Ted Teddy Teodoro Terence Teresa Teresita Terje Terrance
Terrell Terrence Terri Terry Tess Tessa Teun Thaddeus Thea Thelma Theo Theodor Theodora Theodore Theresa Therese
Thiago Thibault Thierry Thijs Thom Thomas Thora Thorsten Tia Tiago Tiana Tiffani Tiffany Till Tillie Tilman Tilo Tim
Timo Timon Timothy Tina Tino Titus Tobi Tobias Toby Todd Todor Tom Tomas Tomasz Tomislav Tommie Tommy Tomás Toni Tonia
Tony Tonya Torsten Tracey Tracie Tracy Travis Trent Trenton Trevor Tricia Trina Trish Trisha Tristan Troy Trudy Twila
Tyler Tyra Tyrone Tyson Udo Ugo Ulf Uli Ulla Ulrich Ulrik Ulrika Ulrike Uma Umar Umberto Uriel Urs Ursula Urszula Usha
Ute Uwe Vada Valentin Valentina Valentine Valeria Valerie Valerio Valery Valérie Vanessa Vania Vasily Vaughn Velma
Vera Verena Vernon Veronica Veronika Vicente Vicki Vicky Victor Victoria Vidya Viggo Vijay Vikram Viktor Vilma Vince
Vincent Vincenzo Vinod Viola Violeta Virginie Vito Vittoria Vittorio Vivek Vivian Viviana Viviane Vivien Vivienne
Vladimir Vojtech Volha Volker Vít Wade Waldemar Walid Wallace Wally Walt Walter Walther Waltraud Wanda Warren Wayne
Weldon Wendell Wendy Wenzel Werner Wes Wesley Whitney Wilbert Wilbur Wilda Wiley Wilfred Wilfredo Wilfried Wilhelm
Wilhelmina Willa Willard Willem William Willie Wilma Wim Winfried Winifred Winnie Winona Winston Witold Wladimir
Wojciech Wolfgang Wouter Wyatt Xander Xaver Xavi Xavier Ximena Xiomara Yael Yahya Yanick Yann Yannick Yannis Yara
Yasmin Yasmina Yasmine Yasser Yesenia Ygor Ynes Yoko Yolanda Yolande Yosef Yoshi Youssef Yuki Yulia Yuri Yuriy Yusra
Yusuf Yuval Yvan Yves Yvette Yvonne Zac Zach Zachary Zack Zahra Zainab Zane Zara Zelda Zena Zenaida Zeynep Zita Zlatan
Zoe Zofia Zoltan Zoltán Zora Zoé Zoë Zuzana Zygmunt Álvaro Ángel Ángela Åsa Ève Édouard Éliane Élise Élodie Éloïse
Émile Émilie Éric Étienne Íñigo Ólafur Óscar Ömer Özlem Øyvind Úrsula Şükrü
"""
_GIVEN = frozenset(_NAMES.split())


def is_given(word: str) -> bool:
    """Whether that word, or what stands before its first hyphen, is a frequent given name."""
    return word.partition("-")[0] in _GIVEN
