interests-title = Was interessiert dich?

interests-help = Wähle ein paar Themen. Ein weiterer Klick heißt mehr davon. Zeig auf eines, um es mit „Nichts für mich“ abzuweisen.

interests-help-spoken = Wähle ein paar Themen. Noch einmal drücken heißt mehr davon. Nach jedem kommt ein Knopf „Nichts für mich“.

interests-help-adjust = Ändere, was du magst. Nichts wird anders, bis du es am Ende behältst.

interests-search-name = Interessen suchen

interests-search-hint = Zum Beispiel: Pflege, Garten, mein Fußballverein

interests-starts = Mit einem Klick anfangen

interests-found =
    { $n ->
        [one] { $n } Treffer
       *[other] { $n } Treffer
    }

interests-nothing-found = Noch nichts zu „{ $query }“

interests-nothing-found-help = Versuch es mit einem allgemeineren Wort, zum Beispiel „Wissenschaft“ oder „Sport“. Auf der nächsten Seite kannst du selbst Menschen, <hashtag>Hashtags</hashtag> und Websites hinzufügen.

interests-clear-search = Feld leeren

interests-chosen = Deine Interessen

interests-nothing-chosen = Hier sammelt sich, was du wählst.

interests-all = Alle { $n } zeigen

interests-fewer = Weniger zeigen

interests-all-spoken = Alle Themen aus { $group } zeigen
interests-fewer-spoken = Weniger Themen aus { $group } zeigen

interests-tile-spoken =
    { $state ->
        [refused] { $topic }, nichts für mich
        [little] { $topic }, wenig
        [some] { $topic }, etwas
       *[lot] { $topic }, viel
    }

interests-tile-help =
    { $next ->
        [off] { $see } Noch einmal drücken nimmt es von deiner Liste.
        [little] { $see } Noch einmal drücken für ein bisschen.
        [lot] { $see } Noch einmal drücken für viel.
       *[some] { $see } Drücken wählt es.
    }

interests-refuse = Nichts für mich: { $topic }

interests-refuse-short = Nichts für mich

interests-allow = { $topic } wieder zulassen

interests-allow-short = Wieder zulassen

interests-remove-short = Von meiner Liste nehmen

interests-remove = { $topic } von meiner Liste nehmen

interests-chip-spoken =
    { $strength ->
        [little] { $topic }, wenig. Klicken ändert, wie viel.
        [some] { $topic }, etwas. Klicken ändert, wie viel.
       *[lot] { $topic }, viel. Klicken ändert, wie viel.
    }

interests-refused = Nichts für mich

interests-not-chosen = { $topic }, nicht gewählt
