"""Words that tell where the words for who speaks begin and end, by language."""

LEADS = {  # before who speaks, not of the name: "Though Reed said"
    "en": "though|although|after|before|when|while|whereas|because|since|if|as|but|and|yet|still|then"
    "|so|once|where|unless|until|yesterday|today|earlier|meanwhile|however|finally|recently|now|also"
    "|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year|night)",
    "fr": "quant à (?:lui|elle|eux|elles)|pour sa part|pour leur part|de son côté|de leur côté"
    "|à son tour|bien que|quoique|comme|si|mais|et|alors que|tandis que|lorsque|quand|hier|enfin|aussi"
    "|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
}
ASIDES = {  # begin what stands before who speaks, to a comma: "Of the bridge, Reed said"
    "en": "of|in|on|at|to|from|for|with|about|during|after|before|by|through|throughout",
    "fr": "à|en|dans|lors|pendant|après|avant|pour|sur|de|du|depuis",
}
ARTICLES = {  # and what stands for one: a noun behind it is somebody
    "en": "the|an?|one|another|some|several|two|three|many|most|his|her|their|this|these|both|local",
    "fr": "le|la|les|une?|des|plusieurs|certains|son|sa|ses|leurs?|ce|cette|ces|deux|trois",
}
NO_FIRST = {  # begin nothing that names who speaks
    "en": "our|my|your|what|which|how|who|whom|there|nothing|none|nobody|concerns?|common|it[’']?s",
    "fr": "notre|nos|mon|ma|mes|votre|vos|ce que|ce qu[’']\\w+|lequel|laquelle|lesquel(?:le)?s"
    "|souvent|déjà|toujours|encore|aussi|notamment|rien|personne",
}
NO_WORD = {  # stand in nothing that names who speaks: there a sentence is told
    "en": "is|are|was|were|be|been|being|has|have|had|will|would|can|cannot|could|may|might|must"
    "|should|does|did|said|says|what|there|not|because|though|although|if|whether|our|my|your",
    "fr": "est|sont|était|étaient|sera|seront|a|ont|avait|avaient|aura|auront|fait|font|peut|peuvent"
    "|doit|doivent|ne|pas|qu[’']\\w+|lequel|laquelle|notre|nos|entre",
}
NO_LAST = {  # end nothing that names who speaks
    "en": "the|an?|of|in|on|at|to|for|from|by|with|about|and|or|as|his|her|its|their|that|than|into"
    "|over|under|against|between",
    "fr": "le|la|les|l[’']|une?|des?|du|d[’']|à|aux?|en|dans|par|pour|sur|avec|et|ou|que|qui|sans",
}
BEHIND = {  # go on behind a name with how, where or when it is said: "said Reed on the quay"
    "en": "on|in|at|as|with|during|after|before|when|while|about|over|for|through|from|of|under|via"
    "|because|upon|to|by",
    "fr": "en|dans|sur|à|au|aux|lors|pendant|après|avant|devant|depuis|avec|pour|chez|par",
}
HOW = {"en": r"\w+ly|again|later|today|yesterday|recently|now|then", "fr": r"\w+ment|hier|jeudi"}
DOING = {  # behind a noun or a name: "another warden passing me"
    "en": r"\w+ing (?:the|an?|his|her|its|their|me|us|him|them|it|in|on|at|for|to|with|from|about)"
    r"|as (?:I|he|she|we|they)",
    "fr": r"en \w+ant",
}
PEOPLE = {  # and papers, who speak with no article before them, beside a language's `bodies`
    "en": "researchers|scientists|residents|doctors|relatives|villagers|analysts|lawyers|neighbou?rs"
    "|campaigners|teachers|students|workers|survivors|reports?|data|figures|statistics|documents"
    "|records|surveys?|studies|estimates|rescuers|critics|supporters|members|people",
    "fr": "chercheurs|habitants|riverains|avocats|témoins|proches|experts|syndicats|élus",
}
