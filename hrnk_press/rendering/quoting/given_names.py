"""Given names that are frequent in English, German, French and Spanish and in names written with Latin letters.

With one of them in front, two words with capitals are a person, and what stands before it is a title or a group. The
list is no register: a name that is not in it is told by what stands around it.
"""

_NAMES = """
Aaron Abby Abdul Abdullah Abigail Ada Adam Adrian Adriana Adrienne Agnes Agnieszka Ahmad Ahmed Aidan Aisha Alain Alan
Albert Alberto Alejandra Alejandro Alessandro Alex Alexander Alexandra Alexandre Alexandria Alexia Alexis Alfonso
Alfred Alfredo Ali Alice Alicia Alison Allan Allen Allison Alma Alyssa Amanda Amber Amelia Amina Amir Amit Amy Ana
Anastasia Anders Andrea Andreas Andres Andrew Andrés Andy Angel Angela Angelica Angelika Angelina Anil Anita Anja
Anjali Ann Anna Anne Annette Annie Anthony Antje Antoine Anton Antonia Antonio António Anton Ariel Arif Armin Arnaud
Arnold Arthur Arturo Astrid Audrey Augusto Aurélie Axel Ayesha Barbara Barry Bastian Beate Beatrice Beatriz Becky Ben
Benedikt Benjamin Benoît Bernadette Bernard Bernd Bernhard Bertrand Beth Bethany Betty Beverly Bill Birgit Birte Björn
Blanca Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Britta Brittany Bruce
Bruno Bryan Burkhard Caitlin Caleb Calvin Cameron Camila Camille Carina Carl Carla Carlo Carlos Carmen Carol Carole
Carolin Carolina Caroline Carolyn Carrie Carsten Casey Caspar Catalina Catherine Cathy Cecilia Cedric Celia Celine
Charles Charlie Charlotte Chloe Chris Christa Christel Christian Christiane Christina Christine Christof Christoph
Christophe Christopher Christy Cindy Claire Clara Claude Claudia Claudio Claus Clemens Cody Colin Colleen Conny Connie
Connor Constance Constanze Cora Corinna Corinne Cornelia Courtney Craig Cristian Cristina Curtis Cynthia Cyril Cécile
Céline Dagmar Damien Dan Dana Daniel Daniela Daniele Danielle Danny Darren Darryl Dave David Dawn Deborah
Debra Denis Denise Dennis Derek Detlef Devin Diana Diane Diego Dieter Dietmar Dirk Dolores Dominic Dominik Dominique
Don Donald Donna Doreen Doris Dorothea Dorothy Doug Douglas Duncan Dustin Dylan Earl Eberhard Ed Eddie Edgar Edith
Eduardo Edward Edwin Eileen Elaine Elena Elfriede Eli Elias Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elliott
Elsa Emanuel Emil Emilia Emilie Emilio Emily Emma Emmanuel Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto
Ernst Esteban Esther Ethan Eugene Eva Evan Evelyn Fabian Fabienne Fabio Fatima Federico Felicia Felipe Felix Ferdinand
Fernando Fiona Flora Florian Frances Francesca Francesco Francine Francis Francisco Franck Frank Franz
Franziska François Françoise Fred Frederick Frederik Friederike Friedrich Frédéric Fátima Gabriel Gabriela Gabriele
Gabrielle Gareth Gary Gavin Geoff Geoffrey George Georg Georges Gerald Gerard Gerd Gerhard Gertrud Gilbert Gilles Gina
Giovanni Gisela Giulia Giuseppe Glenn Gloria Gordon Graham Greg Gregor Gregory Greta Guido Guillaume Guillermo
Gustavo Guy Gwen Günter Günther Hannah Hannelore Hannes Hans Harald Harold Harriet Harry Hartmut Hassan Heather Hector
Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helga Helmut Henning Henri Henrik Henry Herbert Hermann Hilary
Hilde Hillary Holger Holly Horst Howard Hubert Hugh Hugo Hussein Hélène Ian Ibrahim Ida Ignacio Igor Ilona Ilse Imran
Ina Ines Inga Inge Ingo Ingrid Inés Irene Iris Irma Isaac Isabel Isabella Isabelle Ismael Ivan Iván Jack Jackie
Jacob Jacqueline Jacques Jaime Jake Jakob James Jamie Jan Jana Jane Janet Janice Janina Jared Jasmin Jasmine Jason
Javier Jay Jean Jeanette Jeanne Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim
Jimmy Jo Joachim Joan Joanna Joanne Joaquín Jochen Jody Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas
Jonathan Jordi Jorge Jose Josef Joseph Josephine Josh Joshua José Joy Joyce Juan Juana Judith Judy Julia Julian Juliane
Julie Julien Juliette Julio Julius Justin Jutta Jérôme Jörg Jörn Jürgen Kai Karen Kari Karin Karina Karl Karsten Kate
Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Kay Keith Kelly Ken Kenneth Kerry Kerstin Kevin
Khaled Khalid Kim Kimberly Kirsten Klaus Konrad Konstantin Kris Kristen Kristin Kristina Kristine Kurt Kyle Lara Larry
Lars Laura Lauren Laurence Laurent Lawrence Lea Leah Leila Lena Leo Leon Leonard Leonardo Leonie Leslie Lewis Liam
Lidia Liliana Lillian Lina Linda Lindsay Lindsey Lisa Liz Logan Lois Lorena Lorenzo Loretta Lori Lothar Louis Louisa
Louise Luc Luca Lucas Lucia Luciano Lucie Lucy Lucía Ludwig Luis Luisa Luise Lukas Luke Lutz Lydia Lynn Madeleine Magda
Magdalena Maggie Mahmoud Maike Malcolm Malte Manfred Manuel Manuela Marc Marcel Marcela Marcia Marco Marcos Marcus
Margaret Margarita Margot Marguerite Maria Mariana Marianne Marie Marilyn Marina Mario Marion Marisa Marius Mariya Mark
Marlene Marlies Marsha Marta Martha Martin Martina Martine Marvin Mary María Mathias Mathieu Mathilde Matt Matteo
Matthew Matthias Maureen Maurice Mauricio Max Maxime Maximilian Maya Megan Meike Melanie Melissa Mercedes Meredith
Michael Michaela Michel Michele Michelle Miguel Mike Mila Miranda Miriam Mohamed Mohammad Mohammed Molly Monica Monika
Monique Morgan Moritz Muhammad Mustafa Myriam Mónica Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nathan
Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nicolás Niels Nikolai Nikolaus Nils Nina Noah Noel Nora Norbert Norma
Norman Ola Olaf Oleg Olga Oliver Olivia Olivier Omar Oscar Oswald Otto Pablo Pamela Paola Pascal Pat Patricia Patricio
Patrick Patty Paul Paula Paulina Pauline Paulo Pedro Peggy Per Percy Perry Pete Peter Petra Phil Philip Philipp
Philippe Phillip Phyllis Pia Pierre Pilar Priya Rachel Rafael Rainer Raj Ralf Ralph Ramona Ramón Randy Raphael Raquel
Rashid Raul Ravi Ray Raymond Raúl Rebecca Regina Reiner Reinhard Reinhold Renate Renato Rene René Ricardo Richard Rick
Ricky Rita Rob Robert Roberta Roberto Robin Rocío Rodney Rodrigo Roger Roland Rolf Ron Ronald Rosa Rosemarie
Rosemary Ross Roswitha Roxane Roy Ruben Rubén Rudolf Russell Ruth Ryan Sabina Sabine Sabrina Sally Salvador Sam
Samantha Samir Samuel Sandra Sandrine Sara Sarah Sascha Scott Sean Sebastian Sebastián Serge Sergei Sergio Shannon
Sharon Shaun Shawn Sheila Shelley Sheri Sherry Shirley Sibylle Siegfried Sigrid Silke Silvia Simon Simona Simone Sofia
Sofía Sonia Sonja Sophia Sophie Stacey Stacy Stanley Stefan Stefanie Steffen Stella Stephan Stephanie Stephen Steve
Steven Stuart Stéphane Stéphanie Sue Sunil Susan Susana Susanna Susanne Suzanne Sven Svenja Sylvain Sylvia Sylvie
Sébastien Tamara Tammy Tanja Tanya Tara Tatiana Ted Teresa Terri Terry Thelma Theo Theodor Theodore Theresa Therese
Thierry Thomas Thorsten Tiffany Till Tilman Tim Timo Timothy Tina Tobias Todd Tom Tomas Tommy Tomás Toni Tony Torsten
Tracey Tracy Travis Trevor Tyler Udo Ulf Uli Ulrich Ulrike Ursula Ute Uwe Valentina Valeria Valerie Valérie Vanessa
Vera Verena Veronica Veronika Vicente Vicki Vicky Victor Victoria Viktor Vincent Viola Virginie Vivian Viviane
Volker Walter Wanda Warren Wayne Wendy Werner Wesley Wilfried Wilhelm William Willie Winfried Wolfgang Xavier
Yann Yasmin Yolanda Yusuf Yves Yvonne Zachary Zoe Álvaro Ángel Ángela Élise Élodie Émilie Éric Étienne Óscar
"""
_GIVEN = frozenset(_NAMES.split())


def is_given(word: str) -> bool:
    """Whether that word, or what stands before its first hyphen, is a frequent given name."""
    return word.partition("-")[0] in _GIVEN
