import { createServer } from "node:http";
const answer = JSON.stringify({id:"1052570182707778180",name:"Cửa hàng Hoa Sen",type:"shop",image_url:"",website:""});
createServer((req,res)=>{ const c=[]; req.on("data",d=>c.push(d)); req.on("end",()=>{ if (c.length) JSON.parse(Buffer.concat(c).toString()); res.writeHead(200,{"content-type":"application/json"}); res.end(answer); }); }).listen(5000);
