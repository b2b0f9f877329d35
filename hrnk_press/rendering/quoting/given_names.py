"""Given names that are frequent in English, German, French and Spanish and in names written with Latin letters.

With one of them in front, two words with capitals are a person, and what stands before it is a title or a group. The
list is no register: a name that is not in it is told by what stands around it.
"""

_NAMES = """
Aaron Abby Abdi Abdoulaye Abdul Abdullah Abdulrahman Abe Abel Abena Abhijit Abhinav Abhishek Abigail Abram Achieng Ada
Adaeze Adam Adebayo Adela Adelaide Adele Adeola Adil Adina Aditi Aditya Adnan Adolfo Adrian Adriana Adrienne Adrián
Afua Agata Agnes Agnieszka Agustina Agustín Ahmad Ahmed Ahmet Aidan Aiden Aileen Aimee Aina Aine Ainhoa Aino Ainsley
Aisha Aisling Aitor Ajay Akash Akbar Akhil Akin Akinyi Akira Akosua Alain Alan Alana Alassane Alastair Alba Albert
Alberta Alberto Aled Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksi Alena Alessandra Alessandro
Alessia Alex Alexander Alexandra Alexandre Alexandria Alexandros Alexei Alexey Alexia Alexis Alfonso Alfred Alfredo Ali
Alia Alice Alicia Aliko Alina Aline Alison Alistair Alix Aliyah Allan Allegra Allen Allie Allison Alma Almudena Alok
Alondra Aloysius Alphonse Althea Alva Alvin Alyson Alyssa Amadou Amaia Amal Amalia Amalie Aman Amanda Amandeep Amar
Amara Amarjit Amaury Amaya Amber Ambika Ambrose Ameer Amelia Amelie Amina Aminata Amir Amit Amol Amos Amrita Amy Amélie
Ana Ana-Maria Anabel Anand Ananya Anastasia Anaëlle Anaïs Ander Anders Andi Andre Andrea Andreas Andreea Andrei Andrej
Andres Andrew Andris Andrzej André Andrés Andy Anees Aneesh Aneta Anette Angel Angela Angelica Angelika Angeliki
Angelina Angelique Angelita Angelo Angie Angus Anika Aniket Anil Anirudh Anisha Anita Anja Anjali Anjana Anjum Anke
Ankit Ankita Ann Anna Annabel Annabelle Annalena Annalisa Annamarie Anne Anneke Anneliese Annemarie Annemieke Annette
Annie Annika Annmarie Anselm Ansgar Anshul Anthea Anthony Antje Antoine Anton Antonella Antonello Antoni Antonia
Antonieta Antonio Antonis Antti António Anupam Anuradha Anusha Anwar Anxo Anya Anže Aoife Aparna Apostolos Arabella
Arancha Aravind Archana Archie Arianna Ariel Arif Arjun Arlen Arlene Arlo Armando Armin Arnau Arnaud Arnav Arne Arnold
Arnoud Aroha Aroldo Aron Arpad Arsenio Arshad Artem Arthur Artur Arturo Arun Arvid Arvind Asad Asante Asha Asher Ashish
Ashlee Ashleigh Ashley Ashok Ashraf Ashton Ashwin Asif Asim Asma Assumpta Astrid Aswin Athena Attila Atul Aubrey Audrey
Augustin Augustine Augusto Aurelia Aurore Aurélie Ava Avery Avi Avinash Avinoam Aviva Axel Axelle Ayaan Ayanna Aydan
Ayesha Aylin Aymeric Ayodele Ayse Ayşe Azadeh Aziz Azra Aïssata Babak Babatunde Bahar Balaji Balázs Baptiste Barb
Barbara Barrett Barrie Barry Bart Bashir Bashkim Basil Basim Bastian Bastien Beata Beate Beatrice Beatrix Beatriz Beau
Becca Becky Begoña Behnam Belinda Bella Belén Ben Benedetta Benedikt Benita Benito Benjamin Benno Benny Benoit Benoît
Bente Berit Bernadette Bernadine Bernard Bernardine Bernardo Bernd Bernhard Bernice Bernie Bert Berta Bertha Berthold
Bertrand Beryl Bessie Beth Bethany Bettina Betty Bev Beverly Bharat Bhavna Bianca Bijan Bilal Bill Bimal Binta Birgit
Birgitta Birte Bjarni Björn Blaine Blair Blaise Blake Blanca Bo Boaz Bob Bobby Bodo Bogdan Bohuslav Bojan Bongani
Bonita Bonnie Boris Borut Boubacar Boyd Boyko Bożena Brad Braden Bradley Brady Brais Brandi Brandon Brandy Bree Brenda
Brendan Brendon Brenna Brent Brett Brian Briana Brianna Brice Bridget Brigette Brigid Brigitta Brigitte Britney Britta
Brittany Brody Bronwyn Bruce Bruna Bruno Bryan Bryant Bryce Bryn Brynn Bryony Bukola Burkhard Burt Byron Bärbel
Béatrice Bérénice Caitlin Caleb Callum Calum Calvin Camellia Cameron Camila Camilla Camille Camillo Camryn Canan
Candace Candice Cansel Cara Carey Carin Carina Carl Carl-Heinz Carla Carlene Carles Carlo Carlos Carlotta Carly Carmela
Carmella Carmelo Carmen Carol Carole Carolin Carolina Caroline Carolyn Carrie Carsten Caryn Casandra Casey Caspar
Cassandra Cassidy Cassie Catalina Catarina Caterina Cath Cathal Catherine Cathie Cathleen Cathrin Cathryn Cathy
Catriona Cece Cecil Cecile Cecilia Cecilie Cedric Cedrick Celeste Celia Celina Celine Cem Cemile Cesar Cezary Chad
Chaim Chandan Chandra Chandrika Chantal Charlene Charles Charlette Charley Charlie Charlotte Chaya Cheikh Chelsea Chema
Cherie Cherise Cheryl Chester Chetan Chiara Chidi Chimamanda Chinedu Chinonso Chinwe Chioma Chitra Chloe Chloé Chris
Christa Christal Christel Christelle Christen Christiaan Christian Christiane Christianne Christina Christine Christof
Christoph Christophe Christopher Christos Christy Chrystal Chuck Chukwuemeka Chukwuma Cian Ciara Cicely Cillian Cinda
Cindi Cindy Citlalli Claire Clara Clare Clarence Clarice Clarissa Claude Claudette Claudia Claudine Claudio Claudiu
Claus Clayton Clemence Clemens Clement Clemmie Cleo Cliff Clifford Clint Clive Clotilde Clyde Clémence Clément Cody
Coleen Colette Colin Colleen Collin Colm Conchita Connie Connor Conny Conor Conrad Consolata Constance Constanze
Consuelo Cora Cordelia Corentin Corey Corine Corinna Corinne Cormac Cornelia Cornelius Corrado Corrine Cory Cosima
Cosmin Cosmo Courtney Craig Crispin Cristian Cristiano Cristina Cristóbal Csaba Curt Curtis Cyndi Cynthia Cyril Cyrille
Cyrus Czesław Cécile Céline César Călin D'Andre D'Angelo Dacian Daciana Dagmar Daisy Dale Dalia Daljit Dallin Dalton
Damaris Damian Damien Damir Damon Dan Dana Danica Daniel Daniela Daniele Danielle Daniil Danilo Danita Danny Danuta
Danuše Daphna Daphne Dara Darcy Daria Dario Dariusz Darla Darlene Darnell Darragh Darrell Darren Darrin Darryl Darío
Dave David Davide Davina Dawit Dawn Dayna DeAndre DeAngelo DeJuan DeMarcus DeShawn Deanna Debbie Debby Debora Deborah
Debra Declan Deepa Deepak Deepika Deepti Deidre Deirdre Dejan Delaney Delia Della Delphine Delroy Demetra Demetri
Demetrius Demi Denis Denise Denisse Dennis Denny Denys Denzel Derek Dermot Derrick Deshawn Desirae Desiree Desislava
Desmond Despina Desta Detlef Devika Devin Dewayne Dexter Dhruv Diana Diane Diann Dianna Dianne Diarmuid Dickson Didier
Diego Dieter Dietmar Dilek Dilip Dilma Dimitra Dimitri Dimitrios Dimitris Dina Dinah Dinesh Dino Dion Dirk Divya Dmitri
Dmitry Doina Dolores Domenico Domingo Dominic Dominica Dominik Dominique Don Donal Donald Donatella Donatien Donato
Donella Donna Donncha Donnell Donnie Donovan Donte Dora Dorcas Doreen Dorian Doriane Doris Dorit Dorota Dorothea
Dorothy Dorothée Dottie Doug Douglas Dragan Drew Duane Dubravka Duncan Dusan Dustin Dwayne Dwight Dyan Dylan Débora
Désirée D’Andre D’Angelo Eamon Eamonn Earl Ebenezer Eberhard Ebony Ebrahim Eckart Eckhard Ed Edda Eddie Eddy Edgar Edie
Edith Edmond Edmund Edna Edoardo Edona Edouard Eduardo Edward Edwige Edwin Edwina Eero Efrain Efrat Efua Egils Egon
Ehsan Ehud Eileen Eilidh Eimear Einar Eirini Eithne Ekaterina Ekrem Elaheh Elaina Elaine Eldon Eldridge Eleanor Elena
Eleni Eleonora Elfriede Eli Elia Eliana Eliane Elias Eliezer Elif Elijah Elina Elinor Elisa Elisabet Elisabeth
Elisabetta Elise Elisha Elissa Eliza Elizabeth Elke Ella Ellen Ellery Ellie Elliot Elliott Elly Elmar Elmer Elodie
Eloise Eloy Elsa Elsbeth Elsie Elspeth Elton Elvira Elvis Elwood Elyse Elyssa Emanuel Emanuela Emanuele Emeka Emerald
Emerson Emery Emi Emil Emilee Emilia Emilie Emilio Emily Emma Emmanuel Emmanuelle Emmeline Emmett Emre Encarna
Encarnación Eneko Enno Enora Enrique Enzo Ephraim Ercan Erhard Eric Erica Erich Erick Ericka Erik Erika Erin Erkki
Erlinda Erna Ernest Ernestina Ernestine Ernesto Ernst Errol Erwan Erwin Esmeralda Esperanza Esra Esteban Estefanía
Estela Estelle Ester Esther Estrella Eszter Ethan Ethel Etienne Eugene Eugenia Eugenie Eugenio Eulalia Eulàlia Eunice
Eusebio Eva Evan Evangeline Evangelos Evelin Evelina Evelyn Evelyne Everett Evgeniy Evgeny Ewa Ewald Ewan Ewelina
Ezekiel Ezinne Ezra Fabian Fabiana Fabien Fabienne Fabio Fabiola Fabrice Fabrizio Fadi Fahrettin Faisal Fanny Farah
Fareed Farhad Farid Farida Faris Farooq Faruk Farzana Fatemeh Fatih Fatima Fatimah Fatma Fatou Fatoumata Faustina
Fawzia Fay Faye Febe Federica Federico Felice Felicia Felicitas Felicity Felipe Felix Femi Femke Fenja Ferdinand
Ferdinando Ferenc Fergus Fernanda Fernando Ferran Fidel Filip Filippo Filiz Filomena Finbarr Finja Finley Finn Finola
Fiona Firas Flavia Flavien Flavio Fletcher Flora Florian Florin Floris Floyd Folake Folasade Foluke Fouad Fouzia Fran
Frances Francesc Francesca Francesco Francine Francis Francisca Francisco Franck Francois Francoise Frank Frankie
Franklin Franz Franziska François Françoise Fraser Frauke Frazer Fred Freda Freddie Freddy Frederic Frederick Frederik
Fredy Freya Frida Fridtjof Frieda Friederike Friedhelm Friedrich Fritz Frédéric Frédérique Fumi Fumiko Funmi Fátima
Gabby Gabi Gabriel Gabriela Gabriele Gabriella Gabrielle Gaby Gael Gail Galen Galina Ganesh Gareth Garret Garrett Garry
Garth Gary Gaspard Gaston Gauthier Gavin Gayathri Gaye Gayle Gaël Gaëlle Gbenga Geert Gemma Genaro Genevieve Geneviève
Gennaro Geoff Geoffrey Geoffroy Georg George Georges Georgette Georgiana Georgie Georgina Georgios Geraint Gerald
Geraldine Gerard Gerardo Gerd Gerda Gergely Gerhard Geri Germaine Germán Gero Gerri Gerrit Gerry Gert Gertrud Gertrude
Gesa Ghada Ghassan Ghislain Ghislaine Giancarlo Gianluca Gianna Gianni Gideon Gil Gilbert Gilberto Giles Gilles Gillian
Gina Ginette Ginny Giorgia Giorgio Giorgos Giovanna Giovanni Girish Gisela Giselle Gisèle Gitanas Giulia Giuliana
Giuliano Giuseppe Gladwin Gladys Glen Glenda Glenn Glenys Gloria Gloriana Glynis Glynn Glòria Godfrey Godwin Gonzalo
Gopal Goran Gordon Gorka Gottfried Grace Gracia Gracie Grady Graeme Graham Grainne Grazia Graziella Grażyna Greg Gregg
Gregor Gregorio Gregory Greta Gretchen Griffin Grigory Griselda Grzegorz Gráinne Grégoire Guadalupe Gudrun Guido
Guillaume Guillermo Gulnara Gunnar Gunnhild Gunter Gunther Gurpreet Gustaf Gustav Gustave Gustavo Guus Guy Guðrún Gwen
Gwenaël Gwenaëlle Gwendoline Gwendolyn Gwyn Gwyneth György Gábor Géraldine Gérard Götz Gülistan Gülşen Günter Günther
Habib Hadiya Hadiza Hadley Haim Hakan Hal Hala Halima Halina Hamdi Hamid Hamish Hamza Hana Hanan Hani Hank Hanna Hannah
Hannan Hanne Hannelore Hannes Hanno Hans Hans-Jürgen Hans-Peter Harald Hari Harinder Harish Harjit Harleen Harley
Harold Haroun Harpreet Harriet Harry Harsha Hartmut Hartwig Haruka Haruki Harvey Hasan Hasina Hassan Hassina Hatice
Hauwa Hayden Haydn Haylee Hayley Hazel Heath Heather Heba Hector Hedda Hedley Hedwig Hedy Heejin Heena Heidi Heike
Heikki Heiko Heiner Heinrich Heinz Heinz-Peter Helen Helena Helga Helmut Helmuth Hema Hemant Hendrik Henk Hennie
Henning Henri Henrietta Henriette Henrik Henrike Henrique Henry Henryk Herbert Heribert Herman Hermann Hermine Hershel
Hervé Hester Hettie Hideo Hilary Hilda Hilde Hildegard Hilke Hillary Hina Hinewehi Hinnerk Hiram Hiromi Hiroshi Hisham
Hoda Holger Hollie Holly Homer Horace Horacio Horst Hortense Hosni Hossein Howard Hristo Hubert Hubertus Huda Hugh Hugo
Hugues Huma Humaira Humberto Humphrey Husain Hussain Hussein Hwee Hyacinth Hélène Iain Ian Ibironke Ibrahim Ibrahima
Ida Ifeanyi Ifeoma Ifunanya Ignacia Ignacio Ignatius Igor Ihab Ikechukwu Iker Ikram Ilan Ilana Ilaria Ildikó Ileana
Ilir Ilkka Ilona Ilse Ilya Ilze Iman Imani Imelda Imma Immo Imogen Imran Ina Inaki Indira Indra Ines Inese Inga Inge
Ingeborg Ingo Ingrid Ingrida Inigo Inka Inma Inmaculada Inna Inés Ioan Ioana Ioanna Ioannis Iolanda Iona Ione Ira Irene
Ireneusz Irfan Irina Iris Irma Irmgard Irvin Irving Irwin Isaac Isabel Isabela Isabella Isabelle Isadora Isaiah Isaías
Ishaan Ishmael Isidro Ismael Ismail Ismaila István Italo Itzel Itziar Iulia Ivan Ivana Ivar Ivaylo Ivette Ivo Ivonne
Ivy Iván Iwona Iyabo Izabela Izzy Iñaki Iñigo Jaan Jaap Jacek Jacinda Jacinta Jacinto Jack Jackie Jacky Jaclyn Jaclynn
Jacob Jacopo Jacqueline Jacques Jada Jaden Jadwiga Jagan Jagdish Jaime Jake Jakob Jalal Jamal Jameel James Jamie Jamil
Jamila Jamilah Jamison Jan Jana Janae Janaki Jane Janell Janelle Janet Janeth Janette Janez Janice Janie Janina Janine
Janis Janna Jannik Janusz Jaqueline Jared Jari Jarle Jaroslav Jarosław Jarred Jarrett Jarrod Jasdeep Jasleen Jasmin
Jasmine Jason Jasper Jaspreet Jatin Jaume Javed Javier Javon Jay Jayanthi Jaydeep Jayden Jaylen Jaylin Jayne Jayshree
Jazmin Jean Jean-Claude Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jeb Jed Jeevan Jeff Jeffery Jeffrey Jelena
Jelle Jemima Jemma Jen Jenelle Jenifer Jenn Jenna Jennie Jennifer Jenny Jens Jepkosgei Jerald Jere Jeremiah Jeremy Jeri
Jermaine Jeroen Jerome Jeronimo Jerri Jerry Jerzy Jess Jesse Jessica Jessie Jesus Jesús Jewell Jhon Jian Jiaqi Jill Jim
Jimena Jimmy Jitendra Jiřina Jiří Jo JoAnn JoAnne Joachim Joan Joana Joann Joanna Joanne Joao Joaquín Jocelyn Jochen
Jodi Jodie Jody Joe Joel Joelle Joep Joey Johan Johana Johann Johanna Johannah Johannes John Johnathan Johnnie Johnny
Jokin Jolanta Joleen Jolene Jolie Jon Jonah Jonas Jonathan Joni Jonna Joost Jordan Jordana Jordi Jorge Joris Jorrit
Jose Joseba Josef Josefa Josefina Josefine Joselyn Josep Joseph Josephina Josephine Josh Joshua Josiah Josiane Josie
Josip Joss José Jovan Jovana Joy Joyce Joyceline João Joël Juan Juana Juanita Juanjo Juanma Jude Judi Judit Judith
Judson Judy Juha Jukka Jules Julia Julian Juliana Juliane Julianna Julianne Julie Julien Juliet Julieta Juliette Julio
Julissa Julius Junaid Jussi Justin Justina Justine Justus Jutta Juwan Jyoti Jérôme Jörg Jörn Jürg Jürgen Kabir Kaden
Kai Kaitlin Kaitlyn Kaitlynn Kaja Kalin Kalina Kalle Kalpana Kamal Kamala Kamel Kamil Kamila Kamilla Kamran Kanan
Kandace Kanika Kapil Kara Kareem Kareena Karel Karen Kari Karim Karime Karin Karina Karl Karl-Erik Karl-Heinz Karla
Karol Karolina Karoline Karolyn Karrie Karsten Karthik Kasey Kashif Kasia Kasimir Kassandra Kat Katalin Katarina
Katarzyna Kate Katelyn Katelynn Katerina Kateryna Katharina Katherine Kathi Kathie Kathleen Kathrin Kathrine Kathryn
Kathy Katia Katie Katinka Katja Katlyn Katrien Katrin Katrina Katrine Katrín Katy Kausar Kavita Kavitha Kaweh Kay Kaya
Kayla Kaylee Kayode Kazimierz Keeley Kehinde Keiko Keir Keira Keiran Keisha Keith Kelechi Keli Kelley Kelli Kellie
Kelly Kelsey Kelvin Kemal Kemi Ken Kendall Kendra Kenisha Kenji Kenna Kenneth Kenny Kent Kepa Keri Kerri Kerrie Kerry
Kersti Kerstin Keshia Ketan Kevin Kgosi Khadija Khadijah Khaled Khalid Khalil Khanh Khushbu Kian Kiana Kiara Kiera
Kieran Kierra Kike Kilian Killian Kim Kimani Kimber Kimberley Kimberly Kinga Kipchoge Kiran Kiril Kirk Kirsi Kirsten
Kirstin Kirsty Kishore Kitty Kiyoshi Klara Klaudia Klaus Knud Knut Koen Koffi Kofi Koji Kojo Koldo Konrad Konstantin
Konstantinos Konstanze Kostas Kouadio Kranti Kris Krista Kristal Kristalina Kristen Kristi Kristian Kristie Kristin
Kristina Kristine Kristof Kristofer Kristoffer Kristopher Kristy Krisztina Krišjānis Krystal Krystle Krystyna Krzysztof
Ksenija Kubra Kuldeep Kunal Kunle Kurt Kwabena Kwaku Kwame Kwasi Kyla Kyle Kylie Kymberly Kyra Kyriakos LaShawn LaTasha
LaTonya LaToya Lachlan Ladonna Lahcen Laia Laila Laini Lajos Lakisha Lakshmi Lalit Lalita Lamar Lamia Lamont Lana Lani
Lara Larissa Larry Lars Lars-Erik Lashonda Lassina Laszlo Latanya Latifa Latisha Latonya Latoya Latrice Laura Laurel
Lauren Laurence Laurent Lauretta Lauri Laurie Laurine Lavern Laverne Lavinia Lavonne Lawrence Laxmi Layla Lazaro LeAnn
LeRoy Lea Leah Leandra Leandro Leann Leanne Lee Leela Leidy Leif Leigh Leigha Leighton Leila Leilani Leire Lelia Lemuel
Len Lena Lene Lenka Lennart Lenny Lenora Lenore Leo Leon Leona Leonard Leonardo Leonel Leonhard Leonidas Leonie Leonora
Leopold Leopoldina Leopoldo Leora Lerato Leroy Lesa Lesley Leslie Lessie Lester Leszek Leta Leticia Letitia Lev Levent
Levi Lewis Leyla Leïla Lia Liam Liana Lianne Libby Libor Lidia Liesbeth Liesel Lieselotte Ligia Liisa Lila Lili Lilia
Lilian Liliana Liliane Lilli Lillian Lillie Lilly Lily Lily-Rose Lina Linda Lindiwe Lindsay Lindsey Lindy Linnea Linnet
Linus Linwood Lionel Lior Lisa Lisbeth Lise Lisette Lissa Lita Litsa Litzy Livia Liviu Liz Ljiljana Ljubica Llewellyn
Llorenç Lloyd Lluis Lluís Logan Loida Lois Lola Lonnie Lonny Lora Loraine Lorelei Loren Lorena Lorene Lorenz Lorenzo
Loretta Lori Lorie Lorin Lorna Lorne Lorraine Lorri Lothar Lotta Lotte Lottie Lou Louella Louie Louis Louisa Louise
Lourdes Lovisa Loïc Luann Luanne Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucile Lucille
Lucinda Lucio Lucius Lucretia Lucy Lucía Ludger Ludmila Ludovic Ludwig Ludwika Luigi Luis Luisa Luise Luiz Luka Lukas
Lukasz Luke Lulu Lulzim Lupe Luther Lutz Lydia Lyle Lyman Lynda Lyndon Lyndsey Lyne Lynette Lynn Lynne Lynsey Lynwood
Lysander Lyudmila László Léa Maaike Maarten Mabel Macarena Maciej Mack Mackenzie Macy Maddie Maddison Madelaine
Madeleine Madeline Madelyn Madhu Madhuri Madonna Mads Mae Maeve Magali Magda Magdalen Magdalena Maggie Magnus Mahalia
Maheen Mahendra Mahesh Mahmoud Mahmud Maia Maike Maimouna Maisie Maite Maja Majlinda Makayla Makeda Malachi Malachy
Malcolm Malcom Malek Malia Malik Malika Malinda Mallika Mallory Malte Mamadou Mamta Manal Mandeep Mandla Mandy Manfred
Manfredo Manish Manisha Manjit Manoj Manolo Manon Mansour Manu Manuel Manuela Maram Marama Marc Marcel Marcela
Marcelina Marcelle Marcelline Marcello Marcellus Marcelo Marci Marcia Marcie Marcin Marco Marcos Marcus Marcy Mareike
Marek Maren Margaret Margareta Margarete Margaretha Margarethe Margarita Margaux Margery Margherita Margie Margit Margo
Margot Margret Margrethe Marguerita Marguerite Mari Maria Maria-Eleni Mariah Mariam Mariama Mariana Marianne Mariano
Mariatu Maribel Maribeth Maricela Marie Marie-Claire Marie-Claude Marie-Pierre Mariela Marielle Marietta Marijana
Marijke Marika Marilee Marilena Marilia Marilou Marilyn Marina Mario Mariola Marion Marisa Marisela Marisol Marissa
Marit Marita Maritza Marius Marivic Mariya Marizol Marja Marjorie Marjory Mark Marketa Markku Markus Markéta Marla
Marleen Marlen Marlena Marlene Marley Marlies Marloes Marlon Marna Marnie Marnix Marquita Marsha Marta Martha Marthe
Martijn Martin Martina Martine Marty Martín Marva Marvin Mary MaryAnn MaryBeth Maryam Maryann Maryanna Maryanne
Marybeth Maryellen Marylou Maryse María Masashi Masato Masood Massimo Mateo Mateusz Mathew Mathias Mathieu Mathilde
Matias Matilda Matjaž Matt Mattea Matteo Matteus Matthew Matthias Matthijs Matthäus Matti Mattias Mattie Matías Maud
Maude Maura Maureen Maurice Mauricio Maurizio Mauro Mausumi Mavis Max Maxim Maxime Maximilian Maximiliano Maximo Maxine
Maxwell Maya Mayra Mayumi Mayur Maël Maëlle Małgorzata Mbali McKenzie Mckenna Meaghan Meena Meenakshi Meera Meg Megan
Megha Meghan Mehdi Mehmet Mehmood Mehrdad Mehwish Mei Meike Meinhard Mel Melania Melanie Melba Melina Melinda Melisa
Melissa Mellissa Melvin Menachem Mengistu Meral Mercedes Meredith Meredyth Meritxell Merle Merrill Mervyn Meryl Meshack
Meta Mette Mia Micaela Micah Micaiah Michael Michaela Michail Michal Michalis Michaël Michał Michel Michela
Michelangelo Michele Micheline Michell Michelle Michiko Mickaël Mickey Miguel Miguela Mihaela Mihai Mihir Mika Mikael
Mikayla Mike Mikel Mikhael Mikhail Mikko Mila Milada Milagros Mildred Milena Miles Milica Millicent Millie Milo Milos
Miloš Milton Mimi Mina Minal Mindi Mindy Minerva Minna Minnie Miquel Mira Mirabel Miranda Mircea Mireia Mireille Mirek
Mirela Mirella Mireya Miri Miriam Mirjam Miroslav Mirosław Mirza Misha Missy Misty Mitali Mitch Mitchell Mitsuko Mitul
Mitzi Moana Modibo Moe Mohamad Mohamed Mohammad Mohammed Mohammedou Mohan Mohit Moin Moira Moises Moisés Mojca Mollie
Molly Mona Monica Monika Monique Montserrat Monty Morgan Morgane Moritz Morten Moses Moshe Mouna Mounir Mourad Moussa
Mridula Mudassar Muhammad Muhammed Mukesh Munir Munira Murali Murat Muriel Murray Murtaza Mustafa Mutasim Muthoni
Myesha Mykola Myles Myra Myriam Myrna Myron Myrtle Márcio Márta Márton Mónica Nabil Nabila Nacho Nadeem Nadezhda Nadia
Nadine Nadja Nadya Nafisa Nagesh Naheed Nahid Nahla Naila Naima Najib Naledi Nalini Namita Namrata Nan Nana Nancy
Nandini Nandita Nanette Nannette Naoko Naomi Narendra Naresh Narges Nasim Nasir Nasreen Nasrin Nasser Natacha Natalia
Natalie Nataly Natalya Natan Natascha Natasha Natasza Nate Nathalia Nathalie Nathan Nathanael Nathaniel Naveed Naveen
Navid Navin Nayan Nayeli Nayib Nazanin Neal Ned Neda Neelam Neena Neeraj Neeta Negin Neha Neil Nelia Nell Nella Nellie
Nelly Nelson Nenad Nerea Nereida Nerissa Nestor Netta Neus Neville Ngaire Ngozi Niall Nichelle Nicholas Nichole
Nicholle Nick Nicki Nickolas Nicky Nico Nicola Nicolai Nicolas Nicole Nicoletta Nicolás Nicos Nida Nidhi Niels Nigel
Nikhil Niki Nikita Nikki Niklas Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikolina Nikos Nilam
Nilda Nilesh Niley Nilima Nils Nimisha Nimrod Nina Nino Niraj Niranjan Nirmal Nirmala Nisha Nita Nitesh Nithya Nitin
Nivedita Njeri Nkechi Nkem Nkosana Nkosazana Nnamdi Nneka Noah Noam Noel Noelia Noella Noelle Noemi Noemí Nolan Nolwenn
Nomvula Noor Noorjahan Nora Norah Norbert Noreen Norma Norman Norris Nosipho Nour Novella Noé Noémie Noël Noëlle Nuala
Nubia Nuno Nuria Nyambura Nydia Néstor Núria Obiageli Obinna Octavia Octavian Octavio Océane Odalys Oded Odell Odette
Odile Ofelia Ofer Ofra Oihane Ojas Ojo Okan Oksana Ola Oladele Olaf Olamide Olav Ole Oleg Oleksandr Oleksandra Olena
Olga Olimpia Oliver Olivette Olivia Olivier Ollie Oluchi Oluf Olufemi Olumide Oluwaseun Omar Omarosa Omer Omid Omolara
Ondřej Onyeka Oona Oonagh Ophelia Oralia Oren Orhan Oriol Orla Orly Orna Orville Osai Osama Oscar Oskar Osman Osvald
Osvaldo Oswald Otilia Otis Ottmar Otto Oumar Ousmane Ovidiu Owen Paavo Pablo Paco Paddy Padraig Paige Paloma Pam Pamela
Panagiotis Panayiotis Pankaj Paola Paolina Paolo Paqui Parisa Parminder Parvati Parvez Pascal Pascale Pasquale Pat
Patrice Patricia Patricio Patrick Patrik Patrina Patrizia Patsy Patty Paul Paula Paulette Pauliina Paulina Pauline
Paulino Paulo Pavel Pavla Pavlina Pavlos Pawan Pawel Paweł Payton Pedram Pedro Peg Peggie Peggy Pekka Penelope Penni
Pepe Per Percy Pere Pernille Perry Persephone Petar Pete Peter Petr Petra Petrina Petros Petya Peyton Phil Philip
Philipp Philippe Phillip Phoebe Phuong Phylicia Phyllida Phyllis Pia Pierre Pierre-Yves Pierrette Pierrick Piers Piet
Pieter Pieter-Jan Pietro Pilar Pinar Piotr Piper Plamen Pooja Poppy Porfirio Portia Prabhat Pradeep Pradip Pragya
Prakash Prakriti Pramod Pranav Prashant Pratibha Pratik Praveen Pravin Preeti Prerna Primo Primož Priscilla Prithvi
Priya Priyanka Purvi Pushpa Pádraig Päivi Péter Qasim Queenie Quentin Quincy Quinn Quintin Quinton Quique Rachael
Rachana Rachel Rachele Rachelle Rachid Rachida Radek Radha Radhika Radka Radosław Radu Raelene Rafa Rafael Rafaela
Rafal Rafe Rafendi Raffaele Raghu Ragnar Ragnhild Raheem Rahim Rahima Rahul Raimund Raina Rainald Rainer Raisa Raj
Rajan Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rajni Rakesh Rakhi Ralf Ralf-Peter Ralph Raluca Rama Raman Ramani
Ramatoulaye Ramesh Ramin Ramiro Ramona Ramón Randal Randall Randi Randy Rania Ranjan Ranjit Raoul Raphael Raphaëlle
Raquel Rareș Rashad Rasheed Rashid Rashida Rashmi Rasmus Ratna Raul Ravi Ray Raymond Raymonde Raymundo Rayna Rayya Raúl
Reagan Reba Rebecca Recep Reem Reena Reese Reeta Refilwe Regan Reggie Regina Reginald Regine Regis Reid Reiko Reinaldo
Reiner Reinhard Reinhardt Reinhold Rekha Remi Remigio Remy Rena Renata Renate Renato Renaud Rene Renea Renee Renita
Reno Renu Renáta René Renée Reshma Reto Reuben Reut Revathi Rey Reyna Reynaldo Reza Rhea Rhett Rhian Rhiannon Rhoda
Rhodri Rhonda Rhys Ria Rian Ricardo Riccardo Richa Richard Richelle Richie Rick Ricky Rico Ridley Rigoberto Riikka Rika
Rikki Riley Rina Rishi Rita Ritchie Riya Riyad Riz Rob Robbie Robbin Robby Robert Roberta Roberto Robin Robyn Rocco
Rochelle Rocio Rocío Rod Roddy Roderich Roderick Rodger Rodney Rodolfo Rodrigo Roel Rogelio Roger Rohan Rohini Rohit
Roisin Roland Rolande Rolando Rolf Rolf-Dieter Romain Romana Romane Romeo Romuald Romy Ron Rona Ronald Ronan Ronda
Ronit Ronna Ronnie Roopa Rory Rosa Rosalba Rosalee Rosaleen Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalva Rosalyn
Rosalynn Rosamond Rosamund Rosana Rosanna Rosanne Rosaura Roscoe Roseann Roseanne Roseline Roselle Roselyn Rosemarie
Rosemary Roser Rosetta Roshan Roshni Rosie Rosina Rosita Rositsa Roslyn Roslynn Ross Rosslyn Roswitha Rowan Rowena
Roxana Roxane Roxann Roxanne Roy Royce Rozenn Ruben Rubi Rubina Ruby Rubén Rudi Rudolf Rudolph Rudy Rufus Rukayya
Rukhsana Rukmini Rumen Rupa Rupal Rupali Rupert Rupinder Rushdi Russ Russell Ruta Rutger Ruth Ruthanne Ruthie Ruud Ryan
Ryann Ryoko Régine Régis Rémi Rémy Róisín Rüdiger Saad Sabah Sabina Sabine Sabri Sabrina Sacha Sachin Sade Sadia Sadie
Saeed Sagar Sahar Sahil Saif Saira Sajid Sakina Sakura Salah Saleh Salif Salim Salima Sallie Sally Salma Salman Salome
Salomé Salvador Salvatore Sam Samaira Saman Samantha Sameer Samia Samina Samir Samira Sammy Sampath Samreen Samuel
Sanaa Sandeep Sander Sandhya Sandi Sandie Sandip Sandra Sandrine Sandro Sangeeta Sanjana Sanjay Sanjeet Sanjeev
Sanjukta Sankar Sanna Sanne Santhosh Santosh Sapna Saqib Sara Sarah Sarai Saraswati Saray Sargam Sarina Sarita Saritha
Sascha Sasha Saskia Satish Satoko Satoru Satoshi Satya Saul Saurabh Saurav Savita Savvas Sayed Saúl Scarlett Scott
Seamus Sean Sebastian Sebastiano Sebastien Sebastián Seda Seema Segun Seija Selahattin Selam Selena Selim Selina Sello
Selma Semra Senait Seppo Serafina Serena Serge Sergei Sergio Serhii Serhiy Serkan Setareh Seth Seung Severin Severine
Sevim Seydou Seyed Seymour Shabana Shabnam Shadi Shae Shafiq Shahana Shaheen Shahid Shahida Shahin Shahla Shahram
Shaila Shailesh Shaina Shaista Shakeel Shakira Shakti Shalini Shamika Shamim Shamsher Shana Shane Shanelle Shani Shania
Shanika Shanna Shannon Shanta Shantel Shanthi Shaquille Sharad Sharda Sharee Shari Sharif Sharlene Sharmila Sharon
Sharron Sharyn Shashank Shashi Shaukat Shaun Shauna Shavon Shawn Shawna Shawnee Shayla Shayna Shea Sheela Sheena Sheila
Shelby Sheldon Shelia Shelley Shelly Sheree Sheri Sherice Sherif Sherman Sherri Sherrie Sherrill Sherry Sherwin Sheryl
Shiela Shilpa Shimon Shinji Shinzo Shira Shirin Shirlee Shirley Shiv Shivani Shlomo Shobha Shobhana Shoshana Shraddha
Shreya Shrikant Shruti Shubham Shun Shweta Shyam Shyamala Sian Sibel Sibylle Sid Siddharth Siddhartha Sidney Sidonie
Siegfried Siegmar Siegrid Sienna Sigal Sigmar Sigmund Sigrid Sigrun Sigríður Silas Silke Silvana Silvester Silvestre
Silvia Silvio Silviu Simeon Simin Simon Simona Simone Simonetta Simonne Simran Sindhu Sinead Sinéad Siobhan Siobhán
Sipho Sissel Siv Sivan Sixten Siân Sjoerd Skyler Slavica Smita Smriti Sneha Snežana Socorro Sofia Sofie Sofía Sohail
Soizic Solange Soledad Solenn Solomon Solveig Sonal Sonam Sondra Sonia Sonja Sonny Sonya Sophia Sophie Sophus Soraya
Soren Sorin Souleymane Soumya Spencer Spiros Sridhar Srini Srinivas Stacey Staci Stacia Stacie Stacy Stan Stanislav
Stanislava Stanisław Stanley Stanton Starla Stavros Stefan Stefani Stefania Stefanie Stefano Steffanie Steffen Steffi
Stella Stephan Stephane Stephania Stephanie Stephanos Stephany Stephen Stephon Steve Steven Stewart Stig Stipe Stoyan
Stuart Stéphane Stéphanie Subhash Subir Subramanian Sudha Sudhakar Sudheer Sudhir Sue Suellen Sugandha Suhail Suhas
Sujata Sujatha Sukhdeep Sukhvinder Sulaiman Suleiman Sulekha Suman Sumaya Sumit Sumitra Sunanda Sundeep Sunder Sunil
Sunita Sunitha Supriya Surabhi Suraj Surendra Suresh Surinder Surjit Surya Susan Susana Susann Susanna Susannah Susanne
Sushil Sushila Sushma Susie Suvi Suzan Suzann Suzanna Suzanne Suzette Suzie Suzy Sven Sven-Erik Svend Svenja Svetlana
Swantje Swapna Swarna Swati Sybil Sylvain Sylvana Sylvester Sylvia Sylvie Sylwester Sylwia Syreeta Sándor Séamus
Sébastien Ségolène Séverine Sönke Sören Søren Sławomir Tabassum Tabea Tabitha Tad Tadashi Tadesse Tadeusz Taha Tahir
Tahira Taiwo Takashi Takeshi Takuya Talia Talitha Tallulah Talya Tam Tamako Tamar Tamara Tamas Tameka Tamer Tami Tamika
Tammy Tamra Tamsin Tamás Tandi Taneisha Tanguy Tania Tanisha Tanja Tanmay Tannaz Tanveer Tanvi Tanya Tapio Tara Tarana
Tarek Tarik Tariq Tarja Tarsha Tarun Taryn Tasha Tasneem Tatiana Tatjana Tatsuya Tatyana Tavis Tavish Tawanda Tawfiq
Taya Taylor Tayyip Ted Teddy Tegan Tejas Telma Tendai Teodora Teodoro Terence Teresa Terese Teresita Teri Terina Terje
Tero Terrance Terrell Terrence Terri Terrie Terry Tesfaye Tess Tessa Tetiana Tetsuya Teun Thabo Thaddeus Thalia Thandi
Thandiwe Thanh Thea Theda Thelma Themba Theo Theodor Theodora Theodore Theodoros Theresa Therese Thiago Thibaud
Thibault Thibaut Thierno Thierry Thijs Thom Thomas Thomasina Thomasine Thora Thorben Thorsten Thuli Thuy Thérèse Tia
Tiago Tiana Tiffani Tiffanie Tiffany Tigere Tijana Till Tillie Tilman Tilo Tim Timmy Timo Timon Timothy Timothée Tina
Tina-Marie Tino Titilayo Titouan Titus Tiziana Tobey Tobi Tobias Tobin Toby Todd Todor Tom Tomas Tomasa Tomasz Tomislav
Tommie Tommy Tomoko Tomás Toni Tonia Tonja Tonni Tony Tonya Toomas Torben Torrey Torsten Torunn Tosin Tove Toya Tracey
Tracie Tracy Traian Travis Travon Trent Trenton Tressa Treva Trevon Trevor Tricia Trina Trish Trisha Tristan Tristen
Trond Troy Trudie Trudy Tshepo Tsvetan Tuija Tuncay Tunde Tuomas Tushar Tuula Twila Twyla Txema Tyler Tyra Tyree Tyrell
Tyrone Tyson Tzipi Udo Ugo Ulf Uli Ulla Ulrich Ulrik Ulrika Ulrike Uma Umair Umar Umberto Umesh Ummu Unai Unnati Uriel
Urmas Urs Ursula Urszula Usama Usha Usman Ute Uwe Uxía Uzma Vada Vaibhav Vaishali Val Valarie Valda Valdis Valentin
Valentina Valentine Valentino Valeria Valerie Valerio Valery Valérie Vance Vanda Vandana Vanesa Vanessa Vania Varsha
Varun Vasant Vasanthi Vasil Vasiliki Vasilis Vasily Vassilis Vasudha Vaughan Vaughn Vedran Veena Velia Velma Venkat
Venkatesh Vera Verena Verlene Verna Vernell Vernon Veronica Veronika Veronique Verónica Vibha Vibhor Vicenta Vicente
Vicki Vickie Vicky Victor Victoria Vidya Viggo Vijay Vijaya Vikas Vikki Vikram Viktor Vilma Vimal Vimala Vinay Vince
Vincent Vincente Vincenzo Vineet Vineeta Vinita Vinod Viola Violeta Viorel Vipin Vipul Viraj Virgil Virgilio Virginia
Virginie Virpi Vishal Vishnu Vitalii Vitaly Vito Vittoria Vittorio Viveca Vivek Vivian Viviana Viviane Vivien Vivienne
Vlad Vladimir Vojtech Volha Volker Volkmar Volodymyr Vonda Vusi Vytautas Véronique Vít Wade Wafa Wahid Wairimu Waldemar
Waleed Walid Wallace Wally Walt Walter Walther Waltraud Wambui Wanda Wangari Wanjiru Waqar Warren Waseem Wasim Wayne
Wei Weldon Wendell Wendi Wendy Wenona Wenzel Werner Wes Wesley Whitney Wiebke Wiesław Wietske Wil Wilbert Wilbur Wilda
Wiley Wilfred Wilfredo Wilfrid Wilfried Wilhelm Wilhelmina Wilhelmus Willa Willard Willem William Willie Wilma Wilmer
Wilton Wim Winfried Winifred Winnie Winona Winston Wiremu Witold Wladimir Wojciech Wolfgang Wolfram Woodrow Wouter
Wyatt Xander Xaver Xavi Xavier Xenia Xiang Xiao Ximena Xin Xiomara Xoán Xóchitl Yaakov Yadira Yael Yahya Yamil Yamila
Yana Yanick Yanina Yanira Yann Yannick Yannig Yannis Yara Yaron Yasemin Yash Yashika Yasir Yasmin Yasmina Yasmine Yasna
Yasser Yassin Yassine Yasuko Yaël Yeimy Yemi Yesenia Yesica Yevgeny Yevheniia Ygor Yiannis Yigal Yisrael Yitzhak Ynes
Yogesh Yoko Yolanda Yolande Yolonda Yonas Yonatan Yong Yosef Yoshi Yoshiko Yosuke Yousef Youssef Yousuf Yrjö Yuki Yulia
Yuliya Yunus Yuri Yuriko Yuriy Yusra Yusuf Yusuke Yuval Yvan Yves Yvette Yvon Yvonne Yésica Yıldız Zac Zach Zachary
Zack Zaheer Zahid Zahra Zaid Zain Zainab Zainah Zakaria Zaki Zamir Zandile Zane Zanele Zaneta Zara Zarina Zbigniew
Zdenka Zdeněk Zdzisław Zeba Zeenat Zeev Zehra Zelda Zelma Zena Zenaida Zenobia Zeynep Zhanna Zhen Zheng Zinaida Zita
Zlatan Zlatko Zoe Zofia Zoila Zoltan Zoltán Zora Zoran Zoé Zoë Zsolt Zsófia Zubaida Zubair Zuleika Zuri Zuzana Zygmunt
Ágnes Álvaro Ángel Ángela Åsa Ève Édouard Éliane Élise Élodie Éloïse Émile Émilie Éric Étienne Íñigo Ólafur Óscar Ömer
Özgür Özlem Øystein Øyvind Úrsula Ümit Þórdís İbrahim Łukasz Şükrü Ștefan
"""
_GIVEN = frozenset(_NAMES.split())


def is_given(word: str) -> bool:
    """Whether that word, or what stands before its first hyphen, is a frequent given name."""
    return word.partition("-")[0] in _GIVEN
