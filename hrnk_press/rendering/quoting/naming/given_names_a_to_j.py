"""Given names from A to J, as `given_names` has them."""

NAMES = """
Aachal Aadhya Aadi Aahana Aaliyah Aarav Aarini Aarna Aarnav Aaron Aarush Aashi Aayush Abbas Abbey Abbi Abbie Abby
Abdelkader Abdellah Abdi Abdón Abdoulaye Abdul Abdullah Abdulrahman Abe Abeer Abel Abelardo Abena Abha Abhijit Abhimanyu
Abhinav Abhiram Abhishek Abigail Abilio Abla Abner Abraham Abram Achieng Achille Achim Ada Adaeze Adalbert Adalberto
Adam Adama Adán Adaora Addison Adebayo Adela Adelaida Adelaide Adelardo Adelasia Adelbert Adele Adelgunde Adelheid
Adelia Adelina Adelinde Adeline Adelmo Adem Adeola Adiela Adil Adina Adis Aditi Aditya Admir Adnan Adolf Adolfine Adolfo
Adora Adoración Adrian Adrián Adriana Adriane Adriano Adrien Adrienne Advaith Advay Advik Advika Adweta Adwoa Adya Aedan
Aenne Aferdita Afonso Afrim Afua Agapito Agastya Agata Agatha Agathe Agim Agnes Ágnes Agnese Agnieszka Agnolo Agostina
Agostino Agris Agron Águeda Agustín Agustina Ahmad Ahmed Ahmet Aïcha Aida Aída Aidan Aideen Aiden Aigars Aigul Aiko
Aileen Ailis Ailsa Aimé Aimee Aina Ainara Aine Ainhoa Aino Ainoa Ainsley Aisha Aishani Aisling Aislinn Aïssata Aistė
Aitana Aitor Aivar Ajan Ajay Ajla Ajna Akash Akbar Akhil Akiko Akin Akinyi Akira Akosua Akshay Akua Aladino Alain
Alamiro Alan Alana Alanis Alanna Alannah Alara Alassane Alastair Alba Alban Albano Albeiro Alberico Albert Alberta
Alberte Albertina Albertine Alberto Albin Albina Albino Albrecht Albulena Alcides Alcira Aldair Aldemar Alderano Aldin
Aldo Aldonza Alea Alec Aled Aleida Aleisha Aleix Alejandra Alejandrina Alejandro Alejo Aleks Aleksandar Aleksander
Aleksandr Aleksandra Aleksej Aleksi Alen Alena Aleš Alessandra Alessandro Alessia Alessio Alex Alexa Alexandar Alexander
Alexandra Alexandre Alexandria Alexandrie Alexandros Alexandru Alexei Alexej Alexey Alexi Alexia Alexis Alfio Alfons
Alfonsina Alfonso Alfred Alfredo Algirdas Ali Alia Alice Alicia Alicja Alida Aliko Alina Aline Alirio Aliro Alisa Alisha
Alison Alissa Alisson Alistair Alister Alix Aliyah Alizée Alka Alla Allan Allana Allegra Allen Allie Allison Alma Almir
Almudena Almut Almuth Alois Aloisia Alok Alondra Alonso Aloys Aloysius Alphons Alphonse Althea Alun Alva Álvaro Alveiro
Alvin Alwin Alwina Alwine Alyson Alyssa Ama Amadeo Amador Amadou Amaia Amaira Amaka Amal Amalia Amalie Aman Amancio
Amanda Amandeep Amandine Amando Amar Amara Amarilis Amarjit Amaru Amaury Amaya Amber Ambika Ambrose Ambrosio Amedeo
Ameer Amela Amelia Amelie Amélie Amílcar Amin Amina Aminata Amir Amira Amit Amleto Amol Amos Amparo Amra Amrita Amruta
Amy Ana Ana-Maria Anabel Anabela Anabella Anacleto Anaëlle Anahera Anahí Anahis Anaïs Anamika Anand Ananya Anaru Anas
Anastasia Anastasie Anastasio Anastasios Anatol Anatoli Anatolii Anatolij Anatoliy Anay Anayeli Ander Anders Andi
Andjela Andjelina Andre André Andrea Andreas Andree Andrée Andreea Andrei Andreia Andrej Andres Andrés Andrew Andrey
Andri Andrii Andrin Andrina Andris Andriy Andrzej Andy Anees Aneesh Anel Anes Aneta Anett Anette Anežka Angel Ángel
Angela Ángela Angèle Angelica Angelika Angeliki Angelina Angelino Angelique Angelita Angelo Àngels Angie Angus Anh
Aníbal Anica Anika Aniket Anil Anina Anirudh Anisa Anisha Anissa Anita Anja Anjali Anjana Anjum Anke Ankit Ankita Anmol
Ann Anna Annabel Annabell Annabella Annabelle Annalena Annaliese Annalisa Annalise Annamaria Annamarie Anne Annedore
Annegret Annegrete Annekatrin Anneke Annelene Anneli Annelie Annelies Anneliese Annelise Annelore Annemarie Annemie
Annemieke Annerose Annett Annetta Annette Anni Annibale Annick Annie Annika Annikki Annina Annita Annmarie Annunziata
Anny Anouk Ansaldo Anselm Anselma Anselmo Ansgar Ansh Anshul Antero Anthea Anthony Antje Anto Antoin Antoine Antoinette
Anton Antonella Antonello Antoni Antonia Antonie Antonieta Antonietta Antonija Antonin Antonina Antonino Antonio António
Antonios Antonis Antonius Antony Antti Antwan Anunciación Anupam Anuradha Anusha Anvi Anwar Anxo Anya Anyelo Anyi Anže
Aodhan Aoibheann Aoibhin Aoibhinn Aoife Aparna Apinya Apolinar Apolline Apollonia Apolonia Apostolos Aquiles Arabella
Araceli Aracely Aradhana Araminta Arancha Aránzazu Aravind Arben Arbey Arbnor Arcelia Archana Archie Ardian Ardita
Argemiro Ari Ariadna Arian Ariana Ariane Arianna Arianne Aribert Ariel Ariela Arif Ariki Aristides Arjun Arlen Arlene
Arlet Arlette Arley Arlind Arlinda Arlo Armand Armando Armend Armida Armin Arnaldo Arnau Arnaud Arnaude Arnav Arnd Arndt
Arne Arnfried Arnim Arno Arnold Arnoldo Arnoud Arnulf Arnulfo Aroa Aroha Aroldo Aron Arpad Arran Arron Arsenio Arshad
Arsim Arta Artan Artem Artemio Arthur Artur Arturo Arun Arunima Arvid Arvind Arya Aryan Arzu Åsa Asad Asafe Asante Asha
Asher Ashish Ashlee Ashleigh Ashlene Ashley Ashling Ashok Ashraf Ashton Ashwin Asif Asim Asma Assia Assumpta Assunta
Astou Astrid Astrit Aswin Ataahua Atenulf Athanasios Atharv Athena Atieno Atilio Attila Atul Aubrey Aude Audrey Audrius
Augusta Auguste Augustin Augustine Augusto Aurel Aurelia Aureliano Aurélie Aurélien Aurelio Aurore Ava Avelino Avery Avi
Avie Avik Avinash Avinoam Aviva Awa Awhina Axel Axelle Ayaan Ayanna Aydan Ayelén Ayesha Ayla Ayleen Aylin Aylla Ayman
Aymeric Aynur Ayodele Ayoub Ayse Ayşe Aysel Ayten Ayumi Ayush Ayushman Azaan Azad Azadeh Azahar Azahara Azeglio Azeneth
Aziz Azra Azucena Babak Babatunde Babett Babette Baccio Bachittar Baghyawati Bahadurjit Bahar Bairon Bajram Bakhshi
Balaji Balázs Baldassare Baldomero Balduino Baldur Balendra Balhaar Baljiwan Baltasar Baltazar Balthasar Balvan Balveer
Banjeet Baptist Baptiste Baraka Barb Barbara Bärbel Barbora Baris Barrett Barrie Barry Bart Bartholomäus Bartolomé
Bartolomeo Bartosz Bartłomiej Bashir Bashkim Basil Basile Basilio Basim Bassam Bastian Bastien Baudelio Baudouin Bayram
Bayron Beata Beate Beatrice Béatrice Beatrix Beatriz Beau Beauden Becca Becky Begoña Behnam Behrouz Bekim Bela Belarmino
Belén Belinda Belisario Bella Ben Benedetta Benedetto Benedict Bénédicte Benedicto Benedikt Benedita Bengt Benicio
Benício Benigna Benigno Benita Benito Benjamim Benjamin Benno Benny Benoit Benoît Bente Benthe Benvenuto Beppe Berat
Bérengère Bérénice Berit Bernabé Bernadette Bernadine Bernard Bernarda Bernardine Bernardino Bernardita Bernardo Bernd
Berndt Bernfried Bernhard Bernhardine Bernice Bernie Bernt Bernward Bert Berta Bertha Berthe Berthold Bertil Bertold
Bertram Bertrand Beryl Besart Besarta Besim Besnik Bessie Beth Bethan Bethany Betina Betti Bettina Betty Bev Bevan
Beverley Beverly Bex Bhanumati Bharat Bhavani Bhavika Bhavini Bhavna Bhavya Biagio Bianca Bianka Bibiana Biel Bijan
Bilal Biljana Bill Billie Billy Bimal Bimala Bina Bineta Binta Bintou Birger Birgid Birgit Birgitt Birgitta Birte Birthe
Bishakha Bjarne Bjarni Bjørg Björn Bladimir Blahoslav Blaine Blair Blaise Blake Blanaid Blanca Blanka Blažena Blerim
Blerina Blerta Bluette Bo Boaz Bob Boban Bobby Bodil Bodo Bogdan Bogusław Bohdan Bohumil Bohumila Bohumír Bohuslav Bojan
Boleslav Bongani Bonifacio Bonita Bonnie Boris Borja Borut Boubacar Boyd Boyko Bożena Brad Braden Bradley Brady Brahim
Brais Brandi Brandon Brandy Branislav Branka Branko Braulio Braxton Brayan Brayden Breandan Breanna Bree Brenda Brendan
Brendon Brenna Breno Brent Brett Brian Briana Brianna Brice Bridget Brieuc Brigette Brigid Brígida Brigita Brigitta
Brigitte Brijesh Brita Britney Britta Brittany Brittney Brodie Brody Brogan Bronach Bronagh Bronwen Bronwyn Bruce Bruna
Brunhild Brunhilde Bruni Brunilda Bruno Bryan Bryant Bryce Bryn Brynn Bryony Buenaventura Bujar Bukola Bukurije Burak
Burckhard Burghard Burim Burkard Burkhard Burkhardt Burt Byron Cäcilia Cäcilie Caetana Cahal Cahir Cailin Cailum Caio
Caitlin Caitlyn Caitriona Calcedonio Caleb Calebe Călin Calista Calisto Calixta Calixto Callum Calogero Calum Calvin
Camellia Cameron Camila Camilla Camille Camillo Camilo Camryn Canan Candace Candela Candelario Candice Cándida Cándido
Cansel Caoilfhionn Caoimhe Caoimhin Caolain Caolan Caomhan Capucine Cara Caragh Caren Carey Caridad Carin Carina Carine
Carl Carl-Heinz Carla Carlene Carles Carlito Carlo Carlos Carlota Carlotta Carly Carmela Carmelita Carmella Carmelo
Carmen Carmenza Carminho Carol Carola Carole Carolin Carolina Caroline Carolyn Carrie Carsten Caryn Carys Casandra
Casemiro Casey Caspar Casper Cassandra Cassidy Cassie Catalina Catarina Caterina Cath Cathal Catharina Catherine Cathie
Cathleen Cathrin Cathrine Cathryn Cathy Catia Cátia Catrin Catriona Cauã Cauê Cayetana Cayetano Ceara Cebrián Cece Cecil
Cecile Cécile Cecilia Cecilie Cecilio Cedric Cedrick Ceferino Celal Celeste Célestin Celestina Célestine Celestino Celia
Celina Celinda Celine Céline Celso Cem Cemal Cemil Cemile Cengiz Cerys Cesar César Cetin Cezary Chaaya Chad Chaim
Chaitaly Chaitanya Chakradev Chakradhar Chakrika Chaman Chameli Champak Chanakya Chanchal Chandan Chandani Chandra
Chandran Chandresh Chandrika Chantal Chantel Chantelle Charan Charis Charita Charlene Charles Charlette Charley Charlie
Charline Charlotte Charo Charvi Chasmum Chatresh Chatura Chavvi Chaya Cheikh Chelo Chelsea Chelsey Chema Cherie Cherise
Cherith Cheryl Chester Chetan Cheyenne Chiara Chidi Chimamanda Chinedu Chinonso Chinwe Chioma Chipo Chitra Chloe Chloé
Chris Christa Christal Christel Christelle Christen Christiaan Christian Christiana Christiane Christianne Christie
Christin Christina Christine Christl Christof Christofer Christoffer Christoph Christophe Christopher Christos Christy
Chrystal Chuck Chukwuemeka Chukwuma Chuy Cian Cianan Ciara Ciaran Ciarrai Cicely Cilli Cillian Cilly Cinda Cindi Cindy
Cinthia Cinthya Cintia Cinzia Cipriano Ciriaco Ciríaco Cirillo Cirino Ciro Citlali Citlalli Claas Claire Clara Clare
Clarence Clarice Clarisa Clarissa Clarisse Claude Claudette Claudia Claudina Claudine Claudio Claudiu Claudius Claudy
Claus Clayton Clelia Clemence Clémence Clemencia Clemens Clement Clément Clemente Clementina Clémentine Clemmie Cleo
Cleto Cliff Clifford Clímaco Clint Cliodhna Cliona Clive Clodagh Clodomiro Cloe Cloé Clorinda Clotilde Clyde Codie Cody
Coleen Colette Colin Coline Colleen Collette Collin Colm Colton Coluccio Colum Conal Conall Conan Conceição Concetta
Concha Conchita Conchur Conn Connie Connor Conny Conor Conrad Conrado Consolata Constança Constance Constantin
Constantino Constanze Consuelo Cora Coralie Coraline Cordelia Cordula Corentin Corey Corina Corine Corinna Corinne
Coriolano Cormac Cornel Cornelia Cornelio Cornelis Cornelius Corrado Corrie Corrine Cortney Cory Cosima Cosimo Cosmin
Cosmo Costantino Costanzo Courteney Courtney Craig Crescencia Crispin Cristhian Cristhofer Cristian Cristiana Cristiano
Cristina Cristóbal Cristopher Csaba Ctibor Cuauhtémoc Cuitláhuac Curdin Curro Curt Curtis Cyndi Cynthia Cyril Cyrill
Cyrille Cyrus Czeslaw Czesław D'Andre D'Angelo Daan Dacian Daciana Dafina Dafne Dafydd Dagmar Dagmara Dagny Dagobert
Dagoberto Dahiana Daire Dairine Dairo Daisuke Daisy Dajana Daksha Dakshesh Dalaja Dalal Dalbir Dale Dalia Dalibor Dalila
Daljit Dallin Dalton Damaris Damian Damiano Damien Damini Damir Damjan Damon Damyanti Dan Dana Danae Danese Dani Dania
Danica Daniel Daniela Daniele Daniella Danielle Daniil Danijel Danijela Danilo Danita Danitza Danna Danny Danuše Danuta
Daphna Daphne Dara Darcy Dardan Daria Darika Dario Darío Darius Dariush Dariusz Darko Darla Darlene Darnell Darpan
Darragh Darrell Darren Darrin Darryl Darryn Darsh Dary Daryl Dave Davi David Davide Davina Davor Dawit Dawn Dayamai
Dayana Dayita Dayna Deaglan DeAndre Deane DeAngelo Deanna Dearbhail Dearbhaile Dearbhla Debbie Debby Debora Débora
Deborah Debra Declan Deepa Deepak Deepika Deepti Deiby Deicy Deidre Deirbhile Deirdre Deisy Dejan DeJuan Delaney
Delcianna Delfín Delfina Delfino Delia Della Delphine Delroy Delyth DeMarcus Demetra Demetri Demetrio Demetrius Demi
Demian Denis Denisa Denise Denisse Deniz Dennis Denny Denys Denzel Derek Derly Dermot Derrick Dervla Derya DeShawn
Deshawn Desiderio Desirae Desiree Désirée Desislava Desmond Despina Desta Detlef Detlev Devansh Devika Devin Dewayne
Dexter Deyanira Dhriti Dhruv Diana Diane Diann Dianna Dianne Diarmuid Dickson Didier Diedrich Diego Dierk Dieter
Diethard Diethelm Diether Dietlind Dietlinde Dietmar Dietrich Digna Dijana Dilan Dilara Dilek Dilip Dilma Dimas Dimitra
Dimitri Dimitrios Dimitris Dina Dinah Dinara Dinesh Dinis Dino Diogo Dion Dionigi Dionisia Dionisio Dionne Dipta Dirk
Ditmar Dittmar Divya Diya Djeneba Dmitri Dmitry Dmytro Dobroslav Doina Dolores Domenic Domenica Domenico Domhnall
Dominga Domingo Domingos Dominic Dominica Dominik Dominika Dominique Domitila Don Donal Donald Donat Donata Donatella
Donatello Donatien Donato Donella Dongwook Donna Donncha Donnell Donnie Donovan Donte Dora Doralisa Dorcas Doreen Dorian
Doriane Dorina Doris Dorit Dorita Dorle Dorota Dorotea Dorothe Dorothea Dorothée Dorothy Dörte Dörthe Dottie Doug Dougal
Douglas Draga Dragan Dragana Dragica Drago Dragoș Drahomíra Drahoslav Drahoslava Drew Drilon Drita Duane Duarte Dubán
Dubravka Duilio Dulce Duncan Dunja Dursun Dusan Dustin Duván Dwayne Dwight Dyan Dylan D’Andre D’Angelo Eadaoin Eamon
Eamonn Earl Ebenezer Eberhard Eberhardt Ebony Ebrahim Ebru Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Ed Edda Eddie
Eddy Edelbert Edelgard Edelmira Edelmiro Edeltraud Edeltraut Edeltrud Edgar Edgard Edgardo Edhitha Edie Edier Edilberto
Edilma Edilson Edin Edina Edinson Edisson Edita Edith Editha Edmond Edmund Edmundo Edna Edoardo Edona Edouard Édouard
Edson Eduar Eduard Eduarda Eduardo Edvard Edwar Edward Edwige Edwin Edwina Eero Eesha Efrain Efrat Efrén Efua Egbert
Eggert Egils Egon Egzon Egzona Ehrenfried Ehrentraud Ehrhard Ehsan Ehud Eider Eileen Eilidh Eilis Eilish Eimear Eimer
Eimhear Einar Eiravati Eirini Eirlys Eithan Eithne Ekaja Ekalinga Ekani Ekansh Ekanta Ekantika Ekapad Ekaraj Ekaterina
Ekavir Ekbal Ekhi Ekiya Ekkehard Ekkehart Ekrem Ekta Eladio Elaheh Elaina Elaine Elcira Elcy Eldon Eldridge Eléa Eleanor
Eleanora Eleazar Elena Eleni Elenore Eleodoro Eleonora Eleonore Eléonore Éléonore Eleuterio Elfi Elfie Elfriede Eli Elia
Eliana Eliane Éliane Elias Elie Eliecer Eliezer Elif Eligia Eligio Elijah Elin Elina Eline Elinor Elio Eliot Eliott
Elisa Elisabet Elisabete Elisabeth Elisabetha Elisabetta Elise Élise Eliseo Elisha Eliška Elissa Eliza Elizabeth Elke
Elkin Ella Elladio Ellen Ellery Elli Ellie Ellinor Elliot Elliott Elly Elmar Elmer Elmo Elna Eloá Eloah Elodia Elodie
Élodie Eloisa Eloísa Eloise Éloïse Elona Eloy Elpidio Elsa Elsbeth Elsie Elspeth Elsy Elton Elvia Elvira Elvis Elwira
Elwood Elyas Elyse Elyssa Elzbieta Emanuel Emanuela Emanuele Emanuella Emanuelly Emeka Emelina Emeline Emely Emelyne
Emer Emerald Emerson Emery Emi Emigdio Emiko Emil Emilce Émile Emilee Emilia Emilian Emiliana Emiliano Emilie Émilie
Emilien Emilija Emilio Emilly Emilse Emily Emin Emina Emine Emir Emiro Emma Emmanuel Emmanuelle Emmeline Emmerich Emmet
Emmett Emmy Emperatriz Emre Emyr Encarna Encarnación Endrit Eneko Engelbert Engin Enid Enis Enith Ennio Enno Enora
Enrico Enrique Enriqueta Ensar Enver Enzio Enzo Eoghan Eoin Ephraim Epifanio Eraldo Erasmo Ercan Erdmute Erdogan Eren
Erhard Erhardt Eric Éric Erica Erich Erick Ericka Erik Erika Erin Erina Erion Erkan Erkki Erlinda Erling Ermanno
Ermenegildo Ermes Erna Ernest Ernestina Ernestine Ernesto Ernie Ernst Erol Errol Ervin Erwan Erwin Eryn Eshana Esi Esma
Esmeralda Esneider Espartaco Esperanza Espiridión Esra Esteban Estefanía Estefany Estela Estella Estelle Ester Estera
Esther Estiven Estrella Eszter Etelvina Ethan Ethel Etienne Étienne Etta Ettore Euan Eufemia Eugen Eugene Eugenia
Eugenie Eugenio Eulalia Eulàlia Eulogio Eunan Eunice Eunji Eusebia Eusebio Eustaquio Eutimio Eutropio Eva Evamaria Evan
Evangelina Evangeline Evangelos Evaristo Ève Evelien Evelin Evelina Eveline Evelio Evelyn Evelyne Everett Evgeniy Evgeny
Evie Ewa Ewald Ewan Ewelina Exequiel Eydan Ezekiel Ezequiel Ezinne Ezio Ezra Fabian Fabiana Fabien Fabienne Fabio
Fabiola Fabrice Fabricio Fabrizia Fabrizio Facundo Fadi Fadil Fadime Fahrettin Fainche Faisal Falguni Falk Falko Fanny
Fanta Farah Farai Faraj Faras Fareed Farhad Farhan Farid Farida Fariq Faris Farooq Farouk Faruk Farzana Fatemeh Fatih
Fatiha Fatima Fátima Fatimah Fatma Fatmir Fatmire Faton Fatou Fatoumata Faustina Faustino Fausto Fawzia Fay Faye Feargal
Fearghal Febe Fedele Federica Federico Federigo Fedor Felice Felicia Feliciana Feliciano Felicitas Felicity Felipa
Felipe Felisa Felix Felizitas Femi Femke Fenja Ferdi Ferdinand Ferdinando Ferenc Fereshteh Fergal Fergus Fermín Fernand
Fernanda Fernande Fernando Ferney Ferran Ffion Fiamma Fidel Fidela Filip Filipa Filipe Filippa Filippo Filiz Filomena
Finbar Finbarr Finja Finley Finn Finola Fintan Fiona Fionntan Fionnuala Fiorella Fiorenzo Fiorino Firas Fisnik Fitan
Fitim Fitore Fiyaz Flamur Flavia Flavie Flavien Flavio Fletcher Flora Florencia Florencio Florent Florentin Florentina
Florentine Florentino Florian Floriane Floridor Florim Florin Florina Florinda Florine Floris Floyd Flurin Flurina
Folake Folasade Folker Folkert Foluke Fortunata Fortunato Fouad Fouzia Frado Fran Frances Francesc Francesca Francesco
Franchesca Francine Francis Francisca Francisco Franck Francois François Francoise Françoise Francy Franjo Frank Franka
Frankie Franklin Frans František Františka Franz Franziska Fraser Frauke Frazer Fred Freda Freddie Freddy Frederic
Frédéric Frederick Frederico Frederik Frederike Frédérique Fredi Fredo Fredrik Fredy Freia Freja Fresia Freya Frida
Fridolin Fridtjof Frieda Friedbert Friedemann Frieder Friedericke Friederike Friedhelm Friedhilde Friedhold Friedl
Friedlinde Friedo Friedrich Frithjof Fritz Frode Froilán Fulgencio Fulvio Fumi Fumiko Fumio Funmi Fynn Gabby Gabi Gabin
Gabino Gábor Gabriel Gabriela Gabriele Gabriella Gabrielle Gabrielly Gaby Gael Gaël Gaëlle Gaëtan Gaetano Gagan Gail
Galasso Galen Galib Galina Galvarino Ganesh Ganimete Gareth Garima Garret Garrett Garry Garth Gary Gaspar Gaspard
Gaspare Gaston Gastone Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami Gauthier Gavin Gayathri Gaye Gayle Gaylene
Gazmend Gbenga Gebhard Geert Geeta Geetika Geir Gelsomina Gemma Genaro Génesis Genevieve Geneviève Gennaro Genoveva
Geoff Geoffrey Geoffroy Georg George Georges Georgette Georgiana Georgie Georgina Georgine Georgios Geovanny Geraint
Gerald Geraldine Géraldine Geraldo Gerard Gérard Gerardo Gerd Gerda Gerdi Gereon Gerfried Gergely Gerhard Gerhardt
Gerhart Gerhild Geri Gerlind Gerlinde Germain Germaine Germán Germana Gernot Gero Gerold Gerolf Geronimo Gerónimo Gerri
Gerrit Gerry Gerson Gert Gerta Gerti Gertraud Gertraude Gertraut Gertrud Gertrude Gertrudis Gervasio Gerwin Gesa Gesche
Gesine Geza Ghada Ghassan Gheorghe Ghislain Ghislaine Giacinto Giacobbe Giacomo Giada Giampaolo Giampiero Giancarlo
Gianfranco Gianluca Gianluigi Gianmarco Gianna Gianni Gianpaolo Gianpietro Gideon Giesela Gil Gilbert Gilberte Gilberto
Gilda Gildardo Giles Gilles Gillian Gilma Gina Ginette Ginny Gino Gintaras Gints Gioacchino Gioachino Gioele Gioffre
Gionata Giorgia Giorgio Giorgos Giosuè Giovanna Giovanni Giovanny Girik Girindra Girish Girolamo Gisbert Gisela Gisèle
Giselle Gislinde Gisselle Gita Gitanas Gitta Gitte Giulia Giuliana Giuliano Giulietta Giulio Giuseppa Giuseppe
Giuseppina Giustino Gizem Gladis Gladwin Gladys Glauco Glen Glenda Glenn Glenys Gloria Glòria Gloriana Glynis Glynn
Godfrey Godofredo Godwin Goffredo Gökhan Gonçalo Gönül Gonzalo Gopal Goran Gordana Gordon Gorka Gottfried Gotthard
Gotthilf Gotthold Gottlieb Gottlob Götz Grace Gracia Graciana Graciano Gracie Graciela Grady Graeme Graham Grainne
Gráinne Grayson Grazia Graziano Graziella Grażyna Greg Gregg Grégoire Gregor Gregorio Gregory Greta Gretchen Grete
Gretel Grethe Gretl Gricelda Griffin Grigory Griselda Grit Grzegorz Guadalupe Guarino Gudrun Gudula Guenter Guenther
Guglielmo Guido Guilherme Guillaume Guillermina Guillermo Guiomar Guiseppe Gülay Gülistan Gulnara Gülşen Gülten
Gumercindo Gunar Gunbir Gunda Gundel Gundi Gundolf Gundula Guneet Gunhild Gunilla Gunnar Gunnhild Gunter Günter Gunther
Günther Guntram Guoqiang Guoqing Gurpreet Gustaf Gustav Gustave Gustavo Guus Guy Guylaine Guðrún Gwen Gwenaël Gwenaëlle
Gwendoline Gwendolyn Gwenllian Gwyn Gwyneth György Gzim Habib Hadassa Hadiya Hadiza Hadley Hadrien Haig Hailey Haim
Haiyan Hajo Hakan Hal Hala Halil Halima Halina Halyna Hamdi Hamid Hamish Hamsini Hamza Hana Hanan Hani Hanife Hank Hanna
Hannah Hannan Hannchen Hanne Hannele Hannelore Hannes Hanni Hanno Hanns Hanny Hans Hans-Jürgen Hans-Peter Hansgeorg
Hansjoachim Hansjörg Hansjürg Hansjürgen Hanspeter Hansruedi Hansueli Harald Hardik Hari Harinakshi Harinder Harini
Harish Harita Harjit Harleen Harley Harol Harold Haroun Harper Harpreet Harri Harriet Harro Harry Harsha Harshil Hartmut
Hartmuth Hartwig Haruka Haruki Harun Haruto Harvey Hasan Hasina Hassan Hassina Hasso Hatice Hauwa Haydée Hayden Haydn
Haylee Hayleigh Hayley Hazel Heath Heather Heba Hector Hedda Hedi Hedley Hedvika Hedwig Hedy Heejin Heena Heide
Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heidy Heike Heikki Heiko Heimo Heiner Heinfried Heini Heino
Heinrich Heinz Heinz-Peter Heitor Helen Helena Hélène Helfried Helga Helge Heliodoro Hellena Hellmut Hellmuth Helma
Helmar Helmtrud Helmut Helmuth Heloisa Heloísa Héloïse Hema Hemal Hemang Hemangini Hemani Hemant Hemi Hendrik Henk
Henner Henni Hennie Henning Henny Henri Henrieta Henrietta Henriette Henrik Henrike Henrique Henry Henryk Heraclio
Heraldo Herbert Herberto Heribert Heriberto Herlinde Herma Herman Hermann Hermelinda Hermenegildo Herminda Hermine
Herminia Herminio Hernán Hernando Herney Herrmann Hershel Herta Hertha Hervé Herwig Hester Hettie Hicham Hideo Hieu
Hilario Hilary Hilda Hildburg Hilde Hildegard Hildegart Hildegund Hildegunde Hilke Hillary Hillevi Hilma Hilmar Hiltraud
Hiltrud Hina Hinewai Hinewehi Hinnerk Hinrich Hipólito Hiral Hiram Hiroko Hiromi Hiroshi Hisham Hitesh Hoani Hoda Holger
Hollie Hollis Holly Homer Horace Horacio Horst Hortencia Hortense Hortensia Hosni Hossam Hossein Howard Hredhaan Hristo
Hritik Hubert Hubertine Hubertus Huda Hugh Hugo Hugues Huguette Hulda Hülya Huma Humaira Humberto Humphrey Huong Husain
Hüseyin Hussain Hussein Huw Hwee Hyacinth Hywel Iain Ian Iara Ibeth Ibironke Ibrahim İbrahim Ibrahima Ichiro Ida Idika
Idrissa Idriz Ieuan Ieva Ifeanyi Ifeoma Ifunanya Ignác Ignacia Ignacio Ignatius Ignatz Ignaz Ignazio Igor Ihab Ihor
Ijaya Ikbal Ikechukwu Iker Ikram Ikshita Ilan Ilana Ilaria Ildefonso Ildikó Ileana Ilenia Ilhan Ilias Ilija Ilir Ilja
Ilka Ilkka Ilmar Ilmari Ilona Ilonka Ilse Ilya Ilyas Ilze Imad Iman Imane Imani Imaran Imelda Imke Imma Immo Imogen
Imran Imre Ina Inaki Iñaki Inaya Indira Indra Ines Inès Inés Inga Ingbert Inge Ingeborg Ingeburg Ingelore Inger
Ingetraud Ingetraut Ingmar Ingo Ingolf Ingrid Ingrida Ingried Inigo Iñigo Íñigo Inka Inken Inma Inmaculada Inna
Inocencio Insa Ioan Ioana Ioanna Ioannis Iolanda Iona Ione Ippazio Ira Irena Irene Ireneusz Irfan Irina Iris Irma Irmela
Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Irvin Irving Irwin Irya Iryna Isaac Isabel Isabela
Isabell Isabella Isabelle Isabelly Isadora Isaiah Isaías Isaline Isaque Isha Ishaan Ishani Ishanvi Ishita Ishmael Ishwar
Isidor Isidora Isidoro Isidro Isla Ismael Ismail Ismaila Ismet Isobel Isolde Isolina István Italo Itzel Itziar Iulia
Ivan Iván Ivana Ivanka Ivano Ivar Ivars Ivaylo Iveta Ivette Ivica Ivo Ivona Ivonne Ivy Iwan Iwona Iyabo Izabela Izidor
Izzy Jaan Jaap Jacek Jacinda Jacinta Jacinto Jack Jackeline Jackie Jacky Jaclyn Jaclynn Jacob Jacobo Jacopo Jacqueline
Jacques Jada Jaden Jadranka Jadwiga Jaehyun Jael Jaël Jafet Jagan Jagat Jagdish Jagrati Jagvi Jaider Jaime Jair Jairaj
Jairo Jake Jakob Jakub Jalal Jamal Jameel James Jamie Jamil Jamila Jamilah Jamison Jan Jana Janae Janaki Janani Jane
Janell Janelle Janet Janeth Janett Janette Janez Jani Janic Janice Janick Janie Janik Janin Janina Janine Janis Janko
Jann Janna Janne Janneth Jannik Jannis Janos Janosch Januja Janus Janusz Jaqueline Jared Jari Jarlath Jarle Jarmila
Jarno Jaromír Jaron Jaroslav Jaroslava Jaroslaw Jarosław Jarred Jarrett Jarrod Jasdeep Jasin Jasleen Jasmin Jasmina
Jasmine Jasmit Jasna Jason Jasper Jaspreet Jatin Jaume Javed Javier Javiera Javon Jaxon Jay Jayanthi Jayde Jaydeep
Jayden Jaylen Jaylin Jayne Jayshree Jazmin Jean Jean-Claude Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jeb Jed
Jeet Jeevan Jeevika Jeferson Jeff Jeffery Jeffrey Jeison Jeisson Jelena Jelle Jemima Jemma Jen Jenaro Jenelle Jenifer
Jeniffer Jenn Jenna Jenni Jennie Jennifer Jenniffer Jenny Jens Jepkosgei Jerald Jere Jeremiah Jeremias Jeremías Jérémie
Jeremy Jeri Jermaine Jerman Jeroen Jerome Jérôme Jeronimo Jerri Jerry Jerson Jerzy Jesper Jess Jesse Jessica Jessie
Jessika Jessy Jesus Jesús Jetmir Jeton Jewell Jhalak Jhan Jhoan Jhoana Jhon Jhonatan Jhonny Jhony Jiahui Jian Jianguo
Jianhua Jiaqi Jiaying Jiho Jill Jillian Jim Jimena Jimmy Jip Jiří Jiřina Jisoo Jitendra Jiwoo Jo Joachim Joakim Joan
Joana JoAnn Joann Joanna JoAnne Joanne Joao João Joaquim Joaquín Joaquina Jobst Jocelyn Jocelyne Jochem Jochen Jodi
Jodie Jody Joe Joel Joël Joelle Joëlle Joep Joerg Joey Joffrey Johan Johana Johann Johanna Johannah Johanne Johannes
Johans John Johnathan Johnnie Johnny Jokin Jolana Jolanda Jolanta Jolanthe Joleen Jolene Jolie Jolyon Jon Jona Jonah
Jonas Jonatan Jonathan Jonathon Joni Jonna Joost Jordan Jordana Jordi Jordon Jordy Jörg Jorge Jörgen Joris Jorja Jörn
Jorrit Jose José Joseba Josée Josef Josefa Josefina Josefine Joselyn Josep Joseph Josephina Josephine Josette Josh
Joshua Josiah Josiane Josianne Josie Josip Joško Joss Jost Josua Josué Jovan Jovana Jovita Joy Joyce Joyceline Jozef
Juan Juana Juanita Juanito Juanjo Juanma Jude Judi Judit Judita Judith Judson Judy Juergen Juha Jukka Jules Julia Julian
Juliana Juliane Julianna Julianne Julie Julien Juliet Julieta Julieth Juliette Julijana Julio Julissa Julius Juma Junaid
Juraj Jūratė Jure Jürg Jürgen Juri Jurij Juris Jurrien Jussi Justin Justina Justine Justus Jusuf Jutta Juul Juvenal
Juwan Jyoti Jørgen
"""
