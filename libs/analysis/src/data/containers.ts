/** First-level regions that follow a city's name after a comma and say where it really is (London, Ontario). */
export const containers = `
US Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Californie, Floride, Géorgie, Pennsylvanie, Virginie, Nouveau-Mexique, Nuevo México, Luisiana, Pensilvania, Kalifornien, Техас, Калифорния, Огайо, Джорджия
CA Ontario, Quebec, Québec, Alberta, British Columbia, Colombie-Britannique, Manitoba, Saskatchewan, Nova Scotia, Nouvelle-Écosse, New Brunswick, Nouveau-Brunswick, Newfoundland
AU New South Wales, Queensland, Tasmania, Western Australia, South Australia
`;
