language en
stemmer klingon
